import groovy.json.JsonSlurper

def target = new File(basedir, 'site/target')
def titles = new File(target, 'site/titles.txt').getText('UTF-8')
assert titles.contains('documents/2026/1.html 柳溪镇人民政府关于发放购机补贴的通知')

// What is withheld is withheld from tools too.
assert !titles.contains('未定稿')

def manifest = new JsonSlurper().parse(new File(target, 'gongkai/manifest.json'), 'UTF-8')
def entry = manifest.files.find { it.path == 'titles.txt' }
assert entry.bytes == new File(target, 'site/titles.txt').length()
assert new File(target, 'site/documents/2026/1.html').file
