def log = new File(basedir, 'build.log').getText('UTF-8')

assert new File(basedir, 'target/site/search/manifest.json').file
// The probe that cannot be met is named with what was expected and what was found.
assert log =~ /data\/search-probes\.yaml:1:10: error: .*地铁时刻表.*\[search\.probe\]/
assert log.contains('柳溪镇人民政府关于调整办事大厅服务时间的通知')
// With the other client not even the title is found.
assert log =~ /documents\/2026\/1\.md:2:8: error: .*\[search\.probe\]/
assert log.contains('MojoFailureException')
assert !log.contains('MojoExecutionException')
