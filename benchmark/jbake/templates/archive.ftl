<#include "header.ftl">
<#import "items.ftl" as lists>
<h1>按日期</h1>
<@lists.items published_posts />
<#include "footer.ftl">
