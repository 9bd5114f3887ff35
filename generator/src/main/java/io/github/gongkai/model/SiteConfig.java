package io.github.gongkai.model;

import io.github.gongkai.diagnostic.Language;
import io.github.gongkai.diagnostic.Location;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code site.yaml} says; {@code docs/reference/site.md} explains each key.
 *
 * @param baseUrl absolute address of the site, without a trailing slash
 * @param language BCP 47 tag of the pages
 * @param lang language of messages
 * @param undertaker 承办单位, who does the work for the organisation
 * @param ipv6 whether the site can be reached by IPv6, which the footer then says
 * @param requiredReviews records every published entry must have: {@code steps} (三审), {@code secrecy} (保密审查)
 * @param search how the site can be searched
 * @param offline whether the whole site is also packed into one ZIP file, for machines without a network
 * @param linkHosts hosts that links out of the site may lead to, besides those of governments
 * @param columns ids of the columns in the author's order, or empty: every column that has a folder
 * @param columnPlaces where each of them is named
 */
public record SiteConfig(
        String name,
        String baseUrl,
        String language,
        Language lang,
        @Nullable String siteCode,
        String level,
        @Nullable String organisation,
        @Nullable String contact,
        @Nullable String icp,
        @Nullable String policeRecord,
        @Nullable String findErrorUrl,
        @Nullable String undertaker,
        boolean ipv6,
        @Nullable Mark partyGovernmentMark,
        List<String> requiredReviews,
        SearchIndex search,
        boolean offline,
        String theme,
        List<String> linkHosts,
        List<String> columns,
        Map<String, Location> columnPlaces,
        List<MenuItem> navigation) {}
