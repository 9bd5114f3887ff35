<#include "header.ftl">
<nav aria-label="当前位置"><a href="/">首页</a> &gt; <a href="/index.html">政策文件</a></nav>
<article>
<h1>${content.title}</h1>
<table>
<#if content.documentNumber?has_content><tr><th>发文字号</th><td>${content.documentNumber}</td></tr></#if>
<tr><th>发文机关</th><td>${content.issuer}</td></tr>
<tr><th>类别</th><td>${content.documentKind}</td></tr>
<#if content.region?has_content><tr><th>地区</th><td>${content.region}</td></tr></#if>
<#if content.dateIssued?has_content><tr><th>成文日期</th><td>${content.dateIssued}</td></tr></#if>
<tr><th>发布日期</th><td>${content.datePublished}</td></tr>
<#if content.dateEffective?has_content><tr><th>施行日期</th><td>${content.dateEffective}</td></tr></#if>
<tr><th>有效性</th><td>${content.validity}</td></tr>
<tr><th>公开属性</th><td>${content.disclosure}</td></tr>
<#if content.history?has_content><tr><th>沿革</th><td><ol><#list content.history?split("|") as event><li>${event}</li></#list></ol></td></tr></#if>
<tr><th>列表</th><td><#list content.tags as tag><a href="/tags/${tag}.html">${tag}</a> </#list></td></tr>
</table>
${content.body}
</article>
<#include "footer.ftl">
