assert new File(basedir, 'build.log').getText('UTF-8').contains('gongkai.skip')
assert !new File(basedir, 'target').exists()
