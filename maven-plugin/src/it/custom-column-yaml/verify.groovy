import groovy.json.JsonSlurper

def site = new File(basedir, 'target/site')
def page = new File(site, 'village-affairs/2026/1.html').getText('UTF-8')
assert page.contains('东河村第三季度财务收支公开')
assert page =~ /<dt>村名<\/dt>\s*<dd>东河村<\/dd>/
assert page.contains('涉及金额')

def home = new File(site, 'index.html').getText('UTF-8')
assert home =~ /<nav class="site-nav"(?s).*?<a href="village-affairs\/index\.html">村务公开<\/a>.*?<\/nav>/

def list = new File(site, 'village-affairs/index.html').getText('UTF-8')
assert list.contains('<a href="2026/1.html">东河村第三季度财务收支公开</a>')
assert new File(site, 'village-affairs/by/village/东河村.html').file
assert new File(site, 'village-affairs/by/year/2026.html').file
assert new File(site, 'village-affairs/feed.xml').getText('UTF-8').contains('<title>东河村第三季度财务收支公开</title>')
assert new File(site, 'sitemap.xml').getText('UTF-8').contains('/village-affairs/2026/1.html')

def schema = new JsonSlurper().parse(new File(basedir, 'target/gongkai/schemas/village-affairs.schema.json'), 'UTF-8')
assert schema.properties.keySet().containsAll(['village', '村名', 'amount', '涉及金额', 'title', '标题'])
