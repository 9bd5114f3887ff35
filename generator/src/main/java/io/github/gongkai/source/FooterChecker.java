package io.github.gongkai.source;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Fields;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code site.yaml} gives for the foot of all pages (政府网站发展指引, 国办发〔2017〕47号). */
final class FooterChecker {

    static final RuleInfo FORM = RuleInfo.error(
                    "site.footer-form", "网站标识码和备案号的格式正确", "site code and numbers of records are well-formed")
            .implementing("R-FOOT-1");

    static final RuleInfo COMPLETE = RuleInfo.error(
                    "site.footer", "已备案的网站填写了页脚的全部内容", "a registered site gives all that its foot must hold")
            .implementing("R-FOOT-1")
            .asUpkeep();

    private record Form(Pattern pattern, Text example) {}

    private static final Map<String, Form> FORMS = Map.of(
            "siteCode",
            new Form(
                    Pattern.compile("bm\\d{8}|\\d{10}"),
                    new Text("写十位数字，例如 \"9900010001\"；部委网站写 bm 加八位数字", "write ten digits, such as \"9900010001\"")),
            "icp",
            new Form(
                    Pattern.compile("[\\u4e00-\\u9fa5]ICP备\\d{6,10}号(-\\d+)?"),
                    new Text("写成“云ICP备99000001号-1”的样子", "write it like 云ICP备99000001号-1")),
            "policeRecord",
            new Form(
                    Pattern.compile("[\\u4e00-\\u9fa5]公网安备\\s?\\d{14}号"),
                    new Text("写成“云公网安备 99000102000001号”的样子，数字有十四位", "write it like 云公网安备 99000102000001号")));

    private static final List<String> NEEDED =
            List.of("organisation", "contact", "policeRecord", "findErrorUrl", "partyGovernmentMark");

    private FooterChecker() {}

    static void check(Fields fields, Consumer<Diagnostic> findings) {
        for (String key : List.of("siteCode", "icp", "policeRecord")) {
            String value = fields.text(key);
            Form form = FORMS.get(key);
            if (value != null && form != null && !form.pattern().matcher(value).matches()) {
                String label = label(key);
                findings.accept(FORM.at(
                        fields.at(key),
                        new Text(label + "“" + value + "”的格式不对", key + " \"" + value + "\" is not well-formed"),
                        form.example()));
            }
        }
        // Before it has its numbers a site is being built; what it lacks is no fault yet.
        List<String> missing = NEEDED.stream().filter(key -> !fields.has(key)).toList();
        if (fields.has("siteCode") && fields.has("icp") && !missing.isEmpty()) {
            Stream<String> labels = missing.stream().map(FooterChecker::label);
            findings.accept(COMPLETE.at(
                    fields.at("siteCode"),
                    new Text(
                            "页脚缺少" + String.join("、", labels.toList()),
                            "for the foot of the pages there is no " + String.join(", ", missing)),
                    new Text("在 site.yaml 中补充", "give it in site.yaml")));
        }
    }

    private static String label(String key) {
        return ConfigReader.SITE.stream()
                .filter(spec -> spec.name().equals(key))
                .map(spec -> spec.label())
                .findFirst()
                .orElse(key);
    }
}
