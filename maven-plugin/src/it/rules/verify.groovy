import groovy.json.JsonSlurper

def runs = new File(basedir, 'build.log').getText('UTF-8').split(/Scanning for projects/)
assert runs.length == 5
def report = { new JsonSlurper().parse(new File(basedir, "target/$it/report.json"), 'UTF-8') }

assert runs[1] =~ /questions\/well\.yaml:5:11: error: .* \[question\.review\]/
assert report('strict').rules.profile == 'strict'

assert !runs[2].contains('[question.review]')
assert runs[2].contains('只列入 report.json：提示 1 条')
assert report('starting').diagnostics.collect { it.severity } == ['note']

assert !runs[3].contains('[question.review]')
assert report('excepted').diagnostics == []
assert report('excepted').accepted.collect { it.approver } == ['镇党政办公室主任']

assert runs[4] =~ /data\/exceptions\.yaml:1:3: error: .*2026-10-31.* \[exception\.lapsed\]/
assert runs[4].contains('[question.review]')
