import groovy.json.JsonSlurper

def target = new File(basedir, 'site/target')
def site = new File(target, 'site')
def page = new File(site, 'ferries/winter.html').getText('UTF-8')
assert page =~ /<dt>渡口<\/dt>\s*<dd>柳溪渡口<\/dd>/
assert page =~ /<dt>票价<\/dt>\s*<dd>010元<\/dd>/

// In the menu, the list, the filters, the feed and the schemas, as any other column.
assert new File(site, 'index.html').getText('UTF-8') =~ /<nav class="site-nav"(?s).*?<a href="ferries\/index\.html">渡口时刻<\/a>.*?<\/nav>/
assert new File(site, 'ferries/index.html').getText('UTF-8').contains('<a href="winter.html">柳溪渡口冬季开行时刻</a>')
assert new File(site, 'ferries/by/landing/柳溪渡口.html').file
assert new File(site, 'ferries/feed.xml').getText('UTF-8').contains('<title>柳溪渡口冬季开行时刻</title>')
def schema = new JsonSlurper().parse(new File(target, 'gongkai/schemas/ferries.schema.json'), 'UTF-8')
assert schema.properties.keySet().containsAll(['landing', '渡口', 'fare', '票价'])

// A facet of the search, without further code.
def manifest = new JsonSlurper().parse(new File(site, 'search/manifest.json'), 'UTF-8')
def landing = manifest.facets.find { it.id == 'landing' }
assert landing.label == '渡口'
assert landing.values.contains('柳溪渡口\t柳溪渡口')
