def log = new File(basedir, 'build.log').getText('UTF-8')
['gongkai:build', 'gongkai:check', 'gongkai:help'].each { assert log.contains(it) }
assert log.contains('Checks a site and, where nothing is wrong, writes it.')
