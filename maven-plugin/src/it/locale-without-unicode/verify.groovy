def log = new File(basedir, 'build.log').getText('UTF-8')

// What to do stands in the message.
assert log.contains('Set LC_ALL=C.UTF-8')
assert log.contains('MojoExecutionException')
assert !new File(basedir, 'target/site').exists()
