<#include "header.ftl">
<#import "items.ftl" as lists>
<h1>政策文件</h1>
<@lists.items published_posts />
<nav aria-label="分页">
<#if previousFileName??><a href="/${previousFileName}">上一页</a></#if>
<span>${currentPageNumber!1} / ${numberOfPages!1}</span>
<#if nextFileName??><a href="/${nextFileName}">下一页</a></#if>
</nav>
<#include "footer.ftl">
