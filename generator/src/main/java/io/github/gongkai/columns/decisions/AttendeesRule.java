package io.github.gongkai.columns.decisions;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.MaskedName;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.List;
import java.util.function.Consumer;

/** Whoever attends a meeting is named with consent only, and what they say is on record. */
final class AttendeesRule implements Rule {

    static final RuleInfo NAME = RuleInfo.error(
                    "decision.attendee-name", "列席代表未同意公开的，姓名已隐去", "attendees who did not agree are not named in full")
            .asSafeguard();

    static final RuleInfo OPINIONS = RuleInfo.warning(
                    "decision.attendee-opinions",
                    "公众代表列席会议的，意见和采纳情况已公开",
                    "what attending representatives said and what came of it is shown")
            .implementing("R-DEC-4");

    @Override
    public RuleInfo info() {
        return OPINIONS;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        List<Fields> people = entry.fields().groups("attendees");
        for (Fields person : people) {
            String name = person.text("name");
            if (name != null && !person.flag("consent") && !MaskedName.isMasked(name)) {
                findings.accept(NAME.at(
                        person.at("name"),
                        new Text("列席代表的姓名没有隐去，也没有注明本人同意", "an attendee is named in full without consent"),
                        new Text("写成 王* 这样的形式，或者注明 consent: true", "write it as 王*, or say consent: true")));
            }
        }
        boolean silent = people.stream().noneMatch(person -> person.has("opinion"));
        if ((entry.fields().has("representatives") || !people.isEmpty()) && silent) {
            findings.accept(OPINIONS.at(
                    entry.fields().at(people.isEmpty() ? "representatives" : "attendees"),
                    new Text("有公众代表列席会议，没有记录他们的意见", "representatives attended and no opinion of theirs is on record"),
                    new Text("在 attendees 中填写 opinion 和 adoption", "give opinion and adoption in attendees")));
        }
    }
}
