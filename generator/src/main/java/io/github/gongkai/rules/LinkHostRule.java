package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.column.Rule;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.MenuItem;
import io.github.gongkai.model.Value;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Where links out of the site lead (政府网站发展指引, 国办发〔2017〕47号: links to other sites are looked after). Hosts of
 * governments and the site's own are always allowed. Whether a page is still there would need the network, and a build
 * has none.
 */
final class LinkHostRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "link.host",
                    "外部链接只指向政府网站和 site.yaml 中列出的网站",
                    "links out of the site lead to hosts that are allowed")
            .implementing("R-LINK-2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        for (Body.Piece piece : entry.body().pieces()) {
            if (piece instanceof Body.Target target && !target.image()) {
                look(target.address(), target.at(), context, findings);
            }
        }
        Schema schema = context.columns().get(entry.column()) == null
                ? null
                : context.columns().schema(entry);
        if (schema != null) {
            fields(entry.fields(), schema.fields(), context, findings);
        }
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        for (MenuItem item : context.site().config().navigation()) {
            look(item.to(), item.at(), context, findings);
        }
    }

    private static void fields(
            Fields fields, List<FieldSpec> specs, CheckContext context, Consumer<Diagnostic> findings) {
        for (FieldSpec spec : specs) {
            if (spec.type() == FieldType.GROUP) {
                fields.groups(spec.name()).forEach(group -> fields(group, spec.fields(), context, findings));
            } else if (spec.type() == FieldType.URL || spec.type() == FieldType.LINK) {
                fields.values(spec.name()).forEach(placed -> {
                    if (placed.value() instanceof Value.Text text) {
                        look(text.text(), placed.at(), context, findings);
                    }
                });
            }
        }
    }

    private static void look(String address, Location at, CheckContext context, Consumer<Diagnostic> findings) {
        if (!address.startsWith("http://") && !address.startsWith("https://")) {
            return;
        }
        String host = host(address);
        if (host.matches("\\d{1,3}(\\.\\d{1,3}){3}|\\[.*")) {
            findings.accept(INFO.at(
                    at,
                    new Text("链接直接使用 IP 地址“" + host + "”", "the link uses the IP address \"" + host + "\""),
                    new Text("改用域名", "use the name of the host")));
        } else if (!allowed(host, context)) {
            findings.accept(INFO.at(
                    at,
                    new Text(
                            "链接指向政府网站以外的“" + host + "”", "the link leads to \"" + host + "\", no site of a government"),
                    new Text(
                            "核实后在 site.yaml 的 linkHosts 中加上 " + host + "，或删去链接",
                            "add " + host + " to linkHosts in site.yaml once it is checked, or remove the link")));
        } else if (address.startsWith("http://")) {
            findings.accept(INFO.at(
                            at,
                            new Text("链接没有使用 https", "the link does not use https"),
                            new Text("对方支持的，改为 https://", "write https:// where the host has it"))
                    .weighing(Severity.NOTE));
        }
    }

    private static boolean allowed(String host, CheckContext context) {
        return within(host, "gov.cn")
                || within(host, host(context.site().config().baseUrl()))
                || context.site().config().linkHosts().stream().anyMatch(listed -> within(host, listed));
    }

    private static boolean within(String host, String domain) {
        String plain = domain.toLowerCase(Locale.ROOT);
        return !plain.isEmpty() && (host.equals(plain) || host.endsWith("." + plain));
    }

    private static String host(String address) {
        try {
            String host = URI.create(address.replaceAll("[?#].*", "").replace(' ', '+'))
                    .getHost();
            return Objects.requireNonNullElse(host, "").toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            int start = address.indexOf("//") + 2;
            int end = address.indexOf('/', start);
            return address.substring(start, end < 0 ? address.length() : end).toLowerCase(Locale.ROOT);
        }
    }
}
