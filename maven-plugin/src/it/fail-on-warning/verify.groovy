def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Scanning for projects/)
assert runs.length == 3

def warning = /\[WARNING\] hotlines\/water\.md:1:1: warning: 没有写明接听时间 \[hotline\.hours\]\r?\n\[WARNING\]   hint: ./
assert runs[1] =~ warning
assert runs[1].contains('BUILD SUCCESS')
assert runs[2] =~ warning
assert runs[2].contains('MojoFailureException')

// The site of the first build stands as it was.
assert new File(basedir, 'site/target/site/hotlines/water.html').file
