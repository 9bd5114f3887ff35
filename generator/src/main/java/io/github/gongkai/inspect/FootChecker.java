package io.github.gongkai.inspect;

import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Mark;
import io.github.gongkai.model.SiteConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The foot of a page: what {@code site.yaml} gives for it must be there. Pages of one folder have the same foot, so that
 * each is looked at once. Any thread.
 */
final class FootChecker {

    /** 工业和信息化部 ICP/IP 地址/域名信息备案管理系统, to which the number must lead. */
    private static final String ICP_HOST = "//beian.miit.gov.cn";

    private final SiteConfig config;
    private final @Nullable String siteMap;
    private final Map<String, List<Fault>> known = new ConcurrentHashMap<>();

    /** @param siteMap address of the site map, or null where there is none */
    FootChecker(SiteConfig config, @Nullable String siteMap) {
        this.config = config;
        this.siteMap = siteMap;
    }

    /**
     * What the foot lacks.
     *
     * @param foot the page from its last {@code <footer} on; empty where it has none
     * @param base the absolute address of the page
     */
    List<Fault> check(String foot, String base) {
        String key = base.substring(0, base.lastIndexOf('/') + 1) + foot;
        return known.computeIfAbsent(key, any -> look(foot, base));
    }

    private List<Fault> look(String html, String base) {
        List<Fault> faults = new ArrayList<>();
        Element foot = Jsoup.parse(html, base).selectFirst("footer");
        if (foot == null) {
            faults.add(fault("没有页脚 <footer>", "there is no <footer>"));
            return faults;
        }
        String text = plain(foot.text());
        says(faults, text, config.organisation(), "主办单位", "the organisation (主办单位)");
        says(faults, text, config.contact(), "联系方式", "the contact (联系方式)");
        says(faults, text, config.siteCode(), "网站标识码", "the site code (网站标识码)");
        says(faults, text, config.icp(), "ICP 备案号", "the ICP number");
        says(faults, text, config.policeRecord(), "公安备案号", "the police record (公安备案号)");
        if (config.icp() != null && foot.select("a[href*=" + ICP_HOST + "]").isEmpty()) {
            faults.add(fault("页脚的 ICP 备案号没有链接到备案系统", "the ICP number does not lead to the register of records"));
        }
        if (config.findErrorUrl() != null) {
            leads(faults, foot, config.findErrorUrl(), "“我为政府网站找错”", "我为政府网站找错");
        }
        Mark mark = config.partyGovernmentMark();
        if (mark != null) {
            leads(faults, foot, mark.url(), "党政机关网站标识", "the mark of party and government organs");
        }
        if (siteMap != null) {
            leads(faults, foot, config.baseUrl() + "/" + siteMap, "站点地图", "the site map");
        }
        return List.copyOf(faults);
    }

    private static void says(List<Fault> faults, String foot, @Nullable String words, String zh, String en) {
        if (words != null && !foot.contains(plain(words))) {
            faults.add(fault("页脚没有" + zh, "the foot lacks " + en));
        }
    }

    /** There is a link, and it has words or a picture with words. */
    private static void leads(List<Fault> faults, Element foot, String address, String zh, String en) {
        List<Element> links = foot.getElementsByTag("a").stream()
                .filter(link ->
                        link.absUrl("href").equals(address) || link.attr("href").equals(address))
                .toList();
        if (links.isEmpty()) {
            faults.add(fault("页脚没有" + zh + "的链接", "the foot does not link to " + en));
        } else if (links.stream().allMatch(link -> Names.of(link).isEmpty())) {
            faults.add(fault("页脚" + zh + "的链接没有文字或图片说明", "the link to " + en + " in the foot has no words"));
        }
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u3000\\u00a0]+", "");
    }

    private static Fault fault(String zh, String en) {
        return new Fault(
                PageRules.FOOTER,
                new Text(zh, en),
                new Text(
                        "在模板的 <footer> 中输出 page.site 的各项和 page.frame.footerLinks",
                        "let the <footer> of the template print what page.site and page.frame.footerLinks give"),
                Fault.Of.LAYOUT);
    }
}
