// Whoever asks for quiet and does nothing wrong hears nothing. The launcher of Maven may reset colours, and a newer JVM
// may complain of libraries of Maven itself.
def said = new File(basedir, 'build.log').readLines('UTF-8')
        .takeWhile { !it.startsWith('Running post-build script') }
        .collect { it.replaceAll('\u001b\\[[0-9;]*m', '') }
        .findAll { !it.blank }
def jvm = said.findAll { it.startsWith('WARNING: ') }
assert jvm.findAll { it.contains('has been called by') }
        .every { it =~ /called by (com\.google\.(common|inject)|org\.fusesource\.jansi|org\.jline)\./ }
assert said - jvm == []
assert new File(basedir, 'target/site/documents/2026/1.html').file
