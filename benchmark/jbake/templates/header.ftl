<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><#if (content.title)??>${content.title} - </#if>基准县人民政府</title>
<link rel="alternate" type="application/rss+xml" href="/${config.feed_file}">
</head>
<body>
<header>
<p><a href="/">基准县人民政府</a></p>
<nav aria-label="主导航"><ul>
<li><a href="/index.html">政策文件</a></li>
<li><a href="/${config.archive_file}">按日期</a></li>
<li><a href="/tags/index.html">按年份、发文机关、类别、有效性</a></li>
</ul></nav>
</header>
<main>
