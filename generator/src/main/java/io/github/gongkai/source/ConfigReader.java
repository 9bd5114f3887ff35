package io.github.gongkai.source;

import static io.github.gongkai.source.Spec.choice;
import static io.github.gongkai.source.Spec.field;
import static io.github.gongkai.source.Spec.flag;
import static io.github.gongkai.source.Spec.group;
import static io.github.gongkai.source.Spec.many;
import static io.github.gongkai.source.Spec.required;
import static io.github.gongkai.source.Spec.text;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Language;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Mark;
import io.github.gongkai.model.MenuItem;
import io.github.gongkai.model.Moved;
import io.github.gongkai.model.SearchIndex;
import io.github.gongkai.model.SiteConfig;
import io.github.gongkai.model.Unit;
import io.github.gongkai.model.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code site.yaml} and the registers under {@code data/}. */
public final class ConfigReader {

    static final RuleInfo MISSING = RuleInfo.error("site.missing", "站点文件夹中有 site.yaml", "a site has a site.yaml")
            .asEssential();
    static final RuleInfo BASE_URL = RuleInfo.error(
                    "site.base-url", "baseUrl 是站点首页的完整网址", "baseUrl is the absolute address of the home page")
            .asEssential();

    /** The keys of site.yaml. */
    public static final List<FieldSpec> SITE = List.of(
            required(text("name", "网站名称", "网站的规范名称，例如 示例县人民政府")),
            required(field("baseUrl", "网址", FieldType.URL, "站点首页的完整网址，例如 https://www.example.gov.cn")),
            text("language", "语言", "页面语言，默认 zh-CN"),
            choice("lang", "提示语言", Stream.of("zh", "en"), "检查结果使用的语言"),
            text("siteCode", "网站标识码", "十位网站标识码，要加引号"),
            choice("level", "层级", Stream.of("city", "county", "department", "town", "village"), "决定应设哪些法定栏目"),
            text("organisation", "主办单位", "主办单位全称"),
            text("contact", "联系方式", "页脚的联系方式"),
            text("icp", "ICP备案号", "ICP 备案号"),
            text("policeRecord", "公安备案号", "公安备案号"),
            field("findErrorUrl", "找错入口", FieldType.URL, "我为政府网站找错的网址"),
            text("undertaker", "承办单位", "承办单位全称，与主办单位不同时填写"),
            flag("ipv6", "支持IPv6", "网站已支持 IPv6 访问的，页脚予以说明"),
            group(
                    "partyGovernmentMark",
                    "党政机关标识",
                    List.of(
                            required(field("url", "网址", FieldType.URL, "标识的验证页面")),
                            text("image", "图片", "本站的图片，例如 /assets/mark.png，文件放在 theme/assets/mark.png")),
                    "党政机关网站标识"),
            many(field("requiredReviews", "必需审查", FieldType.CHOICE, "每个公开的条目都要有的审查记录")
                    .withChoices(List.of(new Choice("steps", "三审"), new Choice("secrecy", "保密审查")))),
            flag("offline", "离线包", "true 表示同时生成整站离线包，供查阅点、触摸屏使用"),
            many(text("linkHosts", "外部链接域名", "政府网站以外、允许链接的域名，例如 www.example.org")),
            text("theme", "主题", "主题名称，默认 civic"),
            many(text("columns", "栏目", "启用的栏目，默认为所有有文件夹的栏目")),
            text("units", "机构名录", "机构名录文件，默认 data/units.yaml"),
            many(group(
                    "navigation",
                    "导航",
                    List.of(
                            required(text("label", "名称", "菜单上的文字")),
                            required(text("to", "去向", "站内地址，例如 /documents/，或完整网址"))),
                    "主导航")),
            group(
                    "search",
                    "检索",
                    List.of(choice("index", "索引方式", Stream.of("sharded", "full", "offline", "off"), "索引方式")),
                    "站内检索"));

    private static final List<FieldSpec> MOVED = List.of(
            required(field("from", "旧网址", FieldType.ADDRESS, "旧的站内地址")), required(text("to", "新去向", "条目 id 或站内地址")));

    private final Path root;
    private final List<FieldSpec> keys;
    private final Consumer<Diagnostic> findings;

    /** A reader that knows the keys of site.yaml, and {@code more} of them that others make sense of. */
    public ConfigReader(Path root, List<FieldSpec> more, Consumer<Diagnostic> findings) {
        this.root = root;
        this.keys = Stream.concat(SITE.stream(), more.stream()).toList();
        this.findings = findings;
    }

    /** The configuration; what cannot be read is replaced by its default, with a finding, so that checking can go on. */
    public Config read() throws IOException {
        Optional<String> yaml = Optional.empty();
        if (Files.isRegularFile(root.resolve(SiteLayout.CONFIG))) {
            yaml = TextFile.read(root, SiteLayout.CONFIG, findings);
        } else {
            findings.accept(MISSING.at(
                    Location.startOf(SiteLayout.CONFIG),
                    new Text("没有找到 site.yaml", "there is no site.yaml"),
                    new Text("在站点文件夹中新建 site.yaml，写上 name 和 baseUrl", "create site.yaml with name and baseUrl")));
        }
        Location start = Location.startOf(SiteLayout.CONFIG);
        Fields fields = yaml.flatMap(text -> ConfigFile.mapping(SiteLayout.CONFIG, text, keys, findings))
                .orElse(new Fields(List.of(), start));
        String unitsFile = Objects.requireNonNullElse(fields.text("units"), SiteLayout.UNITS);
        FooterChecker.check(fields, findings);
        return new Config(config(fields), fields, units(unitsFile, fields), moved());
    }

    /** Everything that is configured. */
    public record Config(SiteConfig site, Fields fields, List<Unit> units, List<Moved> moved) {}

    private SiteConfig config(Fields fields) {
        Choice lang = fields.choice("lang");
        String language = Objects.requireNonNullElse(fields.text("language"), "zh-CN");
        boolean english = lang == null ? language.startsWith("en") : lang.id().equals("en");
        Choice level = fields.choice("level");
        return new SiteConfig(
                Objects.requireNonNullElse(fields.text("name"), ""),
                baseUrl(fields),
                language,
                english ? Language.EN : Language.ZH,
                fields.text("siteCode"),
                level == null ? "county" : level.id(),
                fields.text("organisation"),
                fields.text("contact"),
                fields.text("icp"),
                fields.text("policeRecord"),
                fields.text("findErrorUrl"),
                fields.text("undertaker"),
                fields.flag("ipv6"),
                mark(fields),
                fields.values("requiredReviews")
                        .flatMap(placed -> placed.value() instanceof Value.Chosen chosen
                                ? Stream.of(chosen.choice().id())
                                : Stream.empty())
                        .toList(),
                search(fields),
                fields.flag("offline"),
                Objects.requireNonNullElse(fields.text("theme"), "civic"),
                fields.texts("linkHosts"),
                fields.texts("columns"),
                fields.values("columns")
                        .filter(placed -> placed.value() instanceof Value.Text)
                        .collect(Collectors.toMap(
                                placed -> ((Value.Text) placed.value()).text(),
                                Value.Placed::at,
                                (first, again) -> first)),
                fields.groups("navigation").stream()
                        .filter(item -> item.has("label") && item.has("to"))
                        .map(item -> new MenuItem(
                                Objects.requireNonNull(item.text("label")),
                                Objects.requireNonNull(item.text("to")),
                                item.at("to")))
                        .toList());
    }

    private static SearchIndex search(Fields fields) {
        return fields.groups("search").stream()
                .map(search -> search.choice("index"))
                .filter(Objects::nonNull)
                .map(index -> SearchIndex.valueOf(index.id().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(SearchIndex.SHARDED);
    }

    private static @Nullable Mark mark(Fields fields) {
        return fields.groups("partyGovernmentMark").stream()
                .filter(mark -> mark.has("url"))
                .map(mark -> new Mark(Objects.requireNonNull(mark.text("url")), mark.text("image"), mark.at("image")))
                .findFirst()
                .orElse(null);
    }

    private String baseUrl(Fields fields) {
        String url = Objects.requireNonNullElse(fields.text("baseUrl"), "https://localhost");
        if (!url.matches("https?://[^/\\s?#]+(/[^\\s?#]*)?")) {
            findings.accept(BASE_URL.at(
                    fields.at("baseUrl"),
                    new Text("baseUrl“" + url + "”不是首页网址", "baseUrl \"" + url + "\" is no address of a home page"),
                    new Text("写成 https://域名 或 https://域名/路径", "write https://host or https://host/path")));
        }
        return url.replaceAll("/+$", "");
    }

    private List<Unit> units(String path, Fields fields) throws IOException {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || !Files.isRegularFile(file)) {
            if (fields.has("units")) {
                findings.accept(MISSING.at(
                        fields.at("units"),
                        new Text("没有找到机构名录“" + path + "”", "there is no register of units at \"" + path + "\""),
                        new Text("新建此文件，或删去 units 一行", "create the file, or remove the units line")));
            }
            return List.of();
        }
        return new UnitReader(root, findings).read(path);
    }

    private List<Moved> moved() throws IOException {
        if (!Files.isRegularFile(root.resolve(SiteLayout.REDIRECTS))) {
            return List.of();
        }
        return TextFile.read(root, SiteLayout.REDIRECTS, findings)
                .map(yaml -> ConfigFile.list(SiteLayout.REDIRECTS, yaml, MOVED, findings))
                .orElse(List.of())
                .stream()
                .filter(item -> item.has("from") && item.has("to"))
                .map(item -> new Moved(
                        Objects.requireNonNull(item.text("from")),
                        Objects.requireNonNull(item.text("to")),
                        item.at("from")))
                .toList();
    }
}
