package io.github.gongkai.columns.requests;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who applied is on paper, not in the folder of the site: no identity card number and no mobile number stands in a ledger
 * or a letter. What is found is not repeated in the message.
 */
final class IdentityRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "request.identity",
                    "台账和答复书不写申请人的证件号码、手机号码",
                    "ledgers and letters hold no identity card or mobile number of an applicant")
            .implementing("R-REQ-5")
            .asSafeguard();

    /** 18 digits of which 7 to 14 are a day of birth, or a mobile number, with or without gaps. */
    private static final Pattern IDENTITY = Pattern.compile(
            "(?<![0-9A-Za-z])(?:[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9Xx]"
                    + "|1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4})(?![0-9A-Za-z])");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        check(entry.fields(), findings);
        for (Body.Passage passage : entry.body().passages()) {
            Matcher found = IDENTITY.matcher(passage.text());
            if (found.find()) {
                findings.accept(finding(passage.at(found.start())));
            }
        }
    }

    private static void check(Fields fields, Consumer<Diagnostic> findings) {
        for (Field field : fields.all()) {
            fields.values(field.name()).forEach(placed -> {
                if (placed.value() instanceof Value.Group group) {
                    check(group.fields(), findings);
                } else if (placed.value() instanceof Value.Text text
                        && IDENTITY.matcher(text.text()).find()) {
                    findings.accept(finding(placed.at()));
                }
            });
        }
    }

    private static Diagnostic finding(Location at) {
        return INFO.at(
                at,
                new Text("这里有证件号码或者手机号码", "an identity card number or a mobile number stands here"),
                new Text("删去；申请人的身份信息只留在纸质材料中", "remove it; who applied is kept on paper only"));
    }
}
