import groovy.json.JsonSlurper

(1..4).each { town ->
    def target = new File(basedir, "town-${town}/target")
    assert new JsonSlurper().parse(new File(target, 'gongkai/report.json'), 'UTF-8').counts.published == 3
    (1..3).each { n ->
        assert new File(target, "site/documents/2026/${n}.html").getText('UTF-8')
                .contains("<h1>第${town}镇关于第${n}项工作的通知</h1>")
    }
    new File(target, 'site').eachFileRecurse { file ->
        if (file.name.endsWith('.html') || file.name.endsWith('.xml')) {
            def text = file.getText('UTF-8')
            assert (1..4).findAll { text.contains("第${it}镇") } - town == []
        }
    }
}

// The same but for the town: builds that share a JVM share no state.
def pages = (1..4).collect { town ->
    new File(basedir, "town-${town}/target/site/documents/index.html").getText('UTF-8')
            .replace("第${town}镇", '第某镇').replaceAll('柳[甲乙丙丁]政', '柳某政')
}
assert pages.toSet().size() == 1

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('MultiThreadedBuilder')
assert !log.contains('not marked @threadSafe') && !log.contains('not marked as thread-safe')
