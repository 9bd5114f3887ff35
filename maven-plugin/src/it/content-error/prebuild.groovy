// The site as an earlier build left it.
def site = new File(basedir, 'target/site')
site.mkdirs()
new File(site, 'index.html').setText('上一次发布的首页', 'UTF-8')
