package io.github.gongkai.columns.questions;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Unit;
import io.github.gongkai.model.Value;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Whoever has a further question on a subject finds someone to ask: a window, or the unit that answers. */
final class ContactRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "question.contact", "每个咨询主题都有联系方式", "every subject of consultation has a contact")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        Set<String> reached = new HashSet<>();
        for (Entry entry : context.site().entries()) {
            if (context.index().isPublished(entry)
                    && (entry.column().equals("windows")
                            || entry.column().equals("questions") && hasContact(entry, context))) {
                subjects(entry, subject -> reached.add(subject.choice().id()));
            }
        }
        Set<String> told = new HashSet<>();
        for (Entry entry : context.site().entries()) {
            if (entry.column().equals("questions") && context.index().isPublished(entry)) {
                subjects(entry, subject -> {
                    Choice choice = subject.choice();
                    if (!reached.contains(choice.id()) && told.add(choice.id())) {
                        findings.accept(
                                INFO.at(
                                        entry.fields().at("subjects"),
                                        new Text(
                                                "咨询主题“" + choice.label() + "”没有联系方式",
                                                "the subject \"" + choice.label() + "\" has no contact"),
                                        new Text(
                                                "在 windows/ 中登记这一主题的窗口，或者在机构名录中填写答复单位的 contact",
                                                "add a window for it in windows/, or the contact of the unit in the register")));
                    }
                });
            }
        }
    }

    private static void subjects(Entry entry, Consumer<Value.Chosen> to) {
        entry.fields().values("subjects").forEach(placed -> {
            if (placed.value() instanceof Value.Chosen chosen) {
                to.accept(chosen);
            }
        });
    }

    private static boolean hasContact(Entry entry, CheckContext context) {
        String unit = entry.fields().text("unit");
        return unit != null
                && Unit.named(unit, context.site().units())
                        .filter(known -> known.contact() != null)
                        .isPresent();
    }
}
