def site = new File(basedir, 'target/site')
def page = new File(site, 'notices/market.html').getText('UTF-8')
assert page.contains('<h1>柳溪集镇秋季物资交流会公告</h1>')
assert page.contains('<strong>2026年10月16日</strong>')
assert page =~ /(?s)<table.*日用百货.*<\/table>/

// An include is not followed: it could carry private files into a page.
site.eachFileRecurse { assert it.directory || !it.getText('UTF-8').contains('ASCIIDOC-LEDGER-3D77') }
