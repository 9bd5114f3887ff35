package io.github.gongkai.view;

import java.util.List;

/**
 * What surrounds the content of every HTML page.
 *
 * @param title the one h1 of the page
 * @param documentTitle the text of the title element
 * @param root relative path from the page to the root of the site: empty, or ending in a slash
 * @param canonical the absolute address of the page
 * @param description one sentence for search engines; may be empty
 * @param navigation the main menu, in order
 * @param footerLinks pages over several columns, such as 站点地图, for the foot of the page
 * @param breadcrumbs the way from the home page, without the page itself
 * @param metas national page tags (SiteName, ColumnName, ArticleTitle …), in order
 * @param feeds feeds that belong to the page; those in JSON end in {@code .json}, the others are Atom
 */
public record Frame(
        String title,
        String documentTitle,
        String root,
        String canonical,
        String description,
        List<Link> navigation,
        List<Link> footerLinks,
        List<Link> breadcrumbs,
        List<Meta> metas,
        List<Link> feeds) {}
