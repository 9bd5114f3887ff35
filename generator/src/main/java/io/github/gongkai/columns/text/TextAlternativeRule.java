package io.github.gongkai.columns.text;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a picture or a recording says also stands in words (无障碍环境建设法 art. 29 and 32; WCAG 2.2, 1.1.1, 1.2.1): in a
 * field of its own, or in the text of the entry.
 */
public final class TextAlternativeRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "media.text-alternative",
                    "图解、视频、音频附有文字说明或文字实录",
                    "what a picture or a recording says also stands in words")
            .implementing("R-A11Y-1")
            .with(new RuleInfo.Threshold(
                    "characters",
                    40,
                    new Text("视为已有文字说明的正文字数", "characters of text that count as telling it in words")));

    /** The field that tells a form in words. */
    private static final Map<String, String> FIELDS = Map.of(
            "infographic", "textAlternative",
            "animation", "textAlternative",
            "process", "textAlternative",
            "video", "transcript",
            "audio", "transcript");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (PlainText.of(entry.body()).words().length() >= context.threshold(INFO, "characters")) {
            return;
        }
        Fields fields = entry.fields();
        Optional<Choice> form = fields.values("form")
                .map(placed -> placed.value() instanceof Value.Chosen chosen ? chosen.choice() : null)
                .filter(Objects::nonNull)
                .filter(choice -> FIELDS.containsKey(choice.id()) && !told(fields, FIELDS.get(choice.id())))
                // An animation is a picture that speaks: its words will do too.
                .filter(choice -> !choice.id().equals("animation") || !told(fields, "transcript"))
                .findFirst();
        if (form.isPresent()) {
            findings.accept(finding(
                    entry,
                    context,
                    "form",
                    form.get().label(),
                    FIELDS.get(form.get().id())));
        } else if (fields.has("media") && !told(fields, "transcript")) {
            findings.accept(finding(entry, context, "media", "音视频", "transcript"));
        }
    }

    /** Whether a field tells it in words; a picture may also be told by the answer it illustrates. */
    private static boolean told(Fields fields, @Nullable String field) {
        return field != null && fields.has(field) || "textAlternative".equals(field) && fields.has("answer");
    }

    private static Diagnostic finding(
            Entry entry, CheckContext context, String at, String form, @Nullable String field) {
        boolean known =
                field != null && context.columns().schema(entry).field(field).isPresent();
        return INFO.at(
                entry.fields().at(at),
                new Text("“" + form + "”没有对应的文字", "what \"" + form + "\" shows is not told in words"),
                known
                        ? new Text(
                                "补充 " + field + "，或者把与图像、声音一致的文字写在正文里",
                                "add " + field + ", or write in the text what is seen and heard")
                        : new Text("把与图像、声音一致的文字写在正文里", "write in the text what is seen and heard"));
    }
}
