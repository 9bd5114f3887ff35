<#include "header.ftl">
<#import "items.ftl" as lists>
<h1>${tag}</h1>
<@lists.items tag_posts />
<#include "footer.ftl">
