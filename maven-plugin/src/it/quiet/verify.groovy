// Whoever asks for quiet and does nothing wrong hears nothing; the launcher of Maven may reset colours.
def said = new File(basedir, 'build.log').readLines('UTF-8')
        .takeWhile { !it.startsWith('Running post-build script') }
        .collect { it.replaceAll('\u001b\\[[0-9;]*m', '') }
        .findAll { !it.blank }
assert said == []
assert new File(basedir, 'target/site/documents/2026/1.html').file
