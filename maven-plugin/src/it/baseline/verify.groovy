import groovy.json.JsonSlurper

def runs = new File(basedir, 'build.log').getText('UTF-8').split(/Scanning for projects/)
assert runs.length == 5
assert runs[1].contains('documents/2019/1.md:3:17: error: ')
assert runs[1].contains('MojoFailureException')
assert runs[2].contains('基线记录 2 处问题，另有 0 处须改正')
assert runs[2].contains('BUILD SUCCESS')
assert !runs[3].contains('documents/2019/1.md:3:17: error: ')
assert runs[3].contains('只列入 report.json：已接受的问题 2 处')
assert runs[3].contains('BUILD SUCCESS')
assert runs[4].contains('gongkai.baseline is one of [shrink, renew], was "again"')

def baseline = new File(basedir, 'data/baseline.yaml').getText('UTF-8')
assert baseline.startsWith('# 问题基线')
assert baseline.readLines().findAll { it.contains('recorded: 2026-11-01') }.size() == 2
assert new File(basedir, 'target/site/documents/2019/1.html').file

def report = new JsonSlurper().parse(new File(basedir, 'target/gongkai/report.json'), 'UTF-8')
assert report.diagnostics == []
assert report.accepted.collect { it.path } == ['documents/2019/1.md', 'documents/2019/2.md']
assert report.accepted.every { it.by == 'baseline' && it.severity == 'error' }
assert report.rules == [profile: 'starting', switchedOff: [], baseline: [recorded: 2, left: 2]]
assert report.counts.published == 2
