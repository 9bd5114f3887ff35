package io.github.gongkai.model;

import io.github.gongkai.diagnostic.Location;

/**
 * A file that goes with an entry.
 *
 * @param path where it lies, relative to the site
 * @param address where it will be, from the root of the site, without a leading slash
 * @param title what to call it
 * @param type lower-case extension, such as {@code pdf}
 * @param bytes its size
 * @param sha256 lower-case hexadecimal
 * @param listed whether it belongs into the list of attachments; images shown in the text do not
 * @param at where the entry names it; the beginning of the entry where it does not
 */
public record Attachment(
        String path,
        String address,
        String title,
        String type,
        long bytes,
        String sha256,
        boolean listed,
        Location at) {}
