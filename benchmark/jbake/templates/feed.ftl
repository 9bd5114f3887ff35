<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
<channel>
<title>基准县人民政府</title>
<link>${config.site_host}</link>
<description>基准县人民政府</description>
<#list published_posts as post>
<#if post?index == 20><#break></#if>
<item>
<title>${post.title}</title>
<link>${config.site_host}/${post.uri}</link>
<guid>${config.site_host}/${post.uri}</guid>
<pubDate>${post.date?string("EEE, d MMM yyyy HH:mm:ss Z")}</pubDate>
</item>
</#list>
</channel>
</rss>
