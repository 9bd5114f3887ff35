import groovy.json.JsonSlurper

def target = new File(basedir, 'target')
def page = new File(target, 'site/documents/2026/1.html').getText('UTF-8')
assert page.contains('柳溪镇人民政府关于做好春季防火工作的通知')
assert new File(target, 'site/index.html').file
assert new File(target, 'site/documents/2026/1/值班表.txt').getText('UTF-8') == '值班电话\n'

def report = new JsonSlurper().parse(new File(target, 'gongkai/report.json'), 'UTF-8')
assert report.diagnostics == []
assert report.counts.inputs == 1
assert report.counts.published == 1

def manifest = new JsonSlurper().parse(new File(target, 'gongkai/manifest.json'), 'UTF-8')
def files = []
new File(target, 'site').eachFileRecurse { if (it.file) files << it }
assert manifest.files.size() == files.size()
manifest.files.each {
    def file = new File(target, "site/${it.path}")
    assert file.length() == it.bytes
    assert java.security.MessageDigest.getInstance('SHA-256').digest(file.bytes).encodeHex().toString() == it.sha256
}

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Site: ' + new File(target, 'site/index.html').canonicalPath)
