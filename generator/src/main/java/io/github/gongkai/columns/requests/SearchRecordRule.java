package io.github.gongkai.columns.requests;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** Whoever answers that there is no such information can show how it was looked for. */
final class SearchRecordRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "request.search-record",
                    "答复信息不存在、不掌握或需另行制作的有检索记录",
                    "a reply that there is no such information has a record of the search")
            .implementing("R-REQ-1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        for (Request request : Request.of(entry)) {
            Result result = request.result();
            boolean absent = result == Result.U1 || result == Result.U2;
            if (absent && !request.fields().has("search") && !request.fields().failed("search")) {
                findings.accept(INFO.at(
                        request.fields().at("result"),
                        new Text(
                                request.name() + "答复“" + ReplyText.label(request.fields()) + "”，没有检索记录",
                                request.quoted() + " is answered \"" + ReplyText.label(request.fields())
                                        + "\" without a record of the search"),
                        new Text(
                                "填写 search：systems（检索范围）、keywords（检索词）、date、staff（检索人岗位）、result",
                                "add search: systems, keywords, date, staff (a post, no name), result")));
            }
        }
    }
}
