package io.github.gongkai.view;

import java.util.List;

/**
 * An entry as it is posted or shown outside the web.
 *
 * @param entry the page of the entry; its addresses hold for this page too
 * @param form {@code sheet} for a notice board, {@code large} for the same in large type, {@code screen} for a screen, {@code sign} for the signs of
 *     places
 * @param paper {@code a4} or {@code a3}
 * @param facts where and until when it is posted, and which version it is
 * @param signs names of places, each a sign of its own; empty but for the form {@code sign}
 * @param qr the address of the entry as a QR code
 */
public record SheetPage(
        SiteView site,
        Frame frame,
        EntryPage entry,
        String form,
        String paper,
        List<MetaRow> facts,
        List<String> signs,
        Html qr) {}
