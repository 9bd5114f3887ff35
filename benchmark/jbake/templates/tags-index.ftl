<#include "header.ftl">
<h1>按年份、发文机关、类别、有效性</h1>
<ul>
<#list tags as tag>
<li><a href="/${tag.uri}">${tag.name}</a> (${tag.tagged_posts?size})</li>
</#list>
</ul>
<#include "footer.ftl">
