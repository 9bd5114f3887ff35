<#macro items documents>
<ul>
<#list documents as document>
<li><a href="/${document.uri}">${document.title}</a> <span>${document.issuer}</span> <time datetime="${document.datePublished}">${document.datePublished}</time></li>
</#list>
</ul>
</#macro>
