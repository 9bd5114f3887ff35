package io.github.gongkai.view;

import org.jspecify.annotations.Nullable;

/**
 * What every page says of the site: names, legal footer and address. All texts are plain.
 *
 * @param domain host of the base URL, for the tag SiteDomain
 * @param siteCode 网站标识码
 * @param organisation 主办单位
 * @param contact 联系方式
 * @param icp ICP 备案号
 * @param policeRecord 公安备案号
 * @param findErrorUrl address of 我为政府网站找错
 * @param undertaker 承办单位
 * @param search address of the page that answers searches, from the root of the site, or null
 * @param ipv6 whether the footer says that the site can be reached by IPv6
 */
public record SiteView(
        String name,
        String baseUrl,
        String domain,
        String language,
        @Nullable String siteCode,
        @Nullable String organisation,
        @Nullable String contact,
        @Nullable String icp,
        @Nullable String policeRecord,
        @Nullable String findErrorUrl,
        @Nullable String undertaker,
        @Nullable String search,
        boolean ipv6,
        @Nullable MarkView partyGovernmentMark) {}
