import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')

// Both faults in one run, as a compiler prints them, each with its hint.
assert log =~ /documents\/2026\/1\.md:7:\d+: error: .*2026-02-30.* \[[a-z]+\.[a-z-]+\]\r?\n\[ERROR\]   hint: ./
assert log =~ /documents\/2026\/2\.md:9:1: error: .*validty.* \[[a-z]+\.[a-z-]+\]\r?\n\[ERROR\]   hint: .*validity/

// A fault of the content, not of the plug-in.
assert log.contains('MojoFailureException')
assert !log.contains('MojoExecutionException')
assert !log.contains('Site: ')

// Nothing was published.
def site = new File(basedir, 'target/site')
assert site.list().toList() == ['index.html']
assert new File(site, 'index.html').getText('UTF-8') == '上一次发布的首页'
assert !new File(basedir, 'target/gongkai/manifest.json').exists()

def report = new JsonSlurper().parse(new File(basedir, 'target/gongkai/report.json'), 'UTF-8')
assert report.diagnostics.collect { it.path } == ['documents/2026/1.md', 'documents/2026/2.md']
report.diagnostics.each {
    assert it.severity == 'error'
    assert it.rule && it.line > 0 && it.column > 0 && it.message && it.hint
}
assert report.counts.inputs == report.counts.published + report.counts.withheld + report.counts.errors
assert report.counts.errors == 2
