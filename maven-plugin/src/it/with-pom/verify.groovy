def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Scanning for projects/)
assert runs.length == 3

// validate: the check alone.
assert runs[1] =~ /gongkai(-maven-plugin)?:[^ ]*:check \(check\)/
assert !(runs[1] =~ /:build \(build\)/)
assert runs[1].contains('report.html')
assert !runs[1].contains('Site: ')

// package: the check, then the site.
assert runs[2] =~ /(?s):check \(check\).*:build \(build\).*Site: /
assert new File(basedir, 'target/site/documents/2026/1.html').file
assert new File(basedir, 'target/gongkai/report.json').file
