package io.github.gongkai.columns.requests;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** Whoever cannot give what was asked for helps on: a convenience reply (便民答复) says who may know, or what there is. */
final class ConvenienceRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "request.convenience", "无法提供信息的申请有便民答复", "a request that cannot be met has a convenience reply")
            .implementing("R-REQ-4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        for (Request request : Request.of(entry)) {
            Result result = request.result();
            if (result != null && result.isUnable() && !request.fields().has("convenience")) {
                findings.accept(INFO.at(
                        request.fields().at("result"),
                        new Text(
                                request.name() + "答复“" + ReplyText.label(request.fields()) + "”，没有便民答复",
                                request.quoted() + " is answered \"" + ReplyText.label(request.fields())
                                        + "\" without a convenience reply"),
                        new Text(snippet(result), "add convenience: whom to ask, or what can be given instead")));
            }
        }
    }

    /** Words to begin with. */
    private static String snippet(Result result) {
        return switch (result) {
            case U1 -> "例如 convenience: 该信息由××局负责公开，可向其申请，联系电话××";
            case U2 -> "例如 convenience: 本机关没有现成的汇总信息，可提供××年度原始数据，或查阅××公报";
            default -> "例如 convenience: 可来电说明所需信息的名称、形成时间、发文机关等线索，由工作人员协助确定";
        };
    }
}
