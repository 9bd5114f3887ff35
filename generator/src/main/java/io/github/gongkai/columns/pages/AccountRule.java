package io.github.gongkai.columns.pages;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.function.Consumer;

/** Accounts are registered before they open: what runs and is shown has a number. */
final class AccountRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "media.unregistered", "运行中的政务新媒体账号都已备案", "every new-media account that is running is registered")
            .implementing("R-FLOW-4")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        for (Fields account : entry.fields().groups("accounts")) {
            if (account.chose("state", "running") && !account.has("recordNumber") && !account.failed("recordNumber")) {
                findings.accept(INFO.at(
                        account.at("name"),
                        new Text(
                                "账号“" + account.text("name") + "”没有备案号",
                                "the account \"" + account.text("name") + "\" has no record number"),
                        new Text(
                                "写上 recordNumber（备案号）；没有备案的先备案，不再运行的改为注销",
                                "write its recordNumber, or say that it is closed")));
            }
        }
    }
}
