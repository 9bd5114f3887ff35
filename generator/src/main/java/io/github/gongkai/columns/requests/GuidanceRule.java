package io.github.gongkai.columns.requests;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.List;
import java.util.function.Consumer;

/** A letter that provides nothing says on what ground, what caused it, and where the applicant can turn. */
final class GuidanceRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "request.guidance",
                    "不予公开、无法提供、不予处理的答复写明理由、原因和获取途径",
                    "a reply that provides nothing gives its reason, its cause and where to turn")
            .implementing("R-REQ-3");

    private static final List<List<String>> FIELDS = List.of(
            List.of("reason", "不予提供的理由", "法律上的理由"),
            List.of("cause", "不予提供的原因", "事实上的原因"),
            List.of("guidance", "获取途径指引", "可以向哪里咨询、查询"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Result result = Result.of(entry.fields());
        if (result == null || !result.providesNothing()) {
            return;
        }
        for (List<String> field : FIELDS) {
            String name = field.get(0);
            if (!entry.fields().has(name) && !entry.fields().failed(name)) {
                findings.accept(INFO.at(
                        entry.fields().at("result"),
                        new Text(
                                "答复“" + ReplyText.label(entry.fields()) + "”，缺少" + field.get(1),
                                "the reply \"" + ReplyText.label(entry.fields()) + "\" lacks " + name),
                        new Text("补充 " + name + "：" + field.get(2), "add " + name)));
            }
        }
    }
}
