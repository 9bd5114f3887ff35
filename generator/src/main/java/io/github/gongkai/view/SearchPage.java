package io.github.gongkai.view;

import java.util.List;

/**
 * The page that answers searches. Results are put in by the script of the theme.
 *
 * @param columns the lists of all columns, for readers without script
 * @param years the lists of the years of columns that have them
 */
public record SearchPage(SiteView site, Frame frame, List<Link> columns, List<Link> years) {}
