package io.github.gongkai.columns.interpretations;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.compare.TextUnitReader;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Documents in the name of a government or its office say at their end who interprets them (谁起草、谁解读), and the field
 * says the same.
 */
final class InterpreterRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "norm.interpreter",
                    "以政府及其办公室名义发布的应解读文件，文末注明解读主体",
                    "a document of a government or its office says at its end who interprets it")
            .implementing("R-NORM-5")
            .with(new RuleInfo.Threshold(
                    "since", 2022, new Text("从哪一年发布的文件起检查", "year of publication from which documents are looked at")));

    /** Characters of HTML that count as the end of a text. */
    private static final int TAIL = 3000;

    private static final Pattern NAMED = Pattern.compile("解读(?:主体|单位|机关|部门)(?:[：:为是]|\\s)*([^）)。，,；;\\s]*)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        List<Unit> units = context.site().units();
        Explanations.due(context, INFO)
                .filter(document -> GovernmentIssue.is(document, units))
                .forEach(document -> check(document, units, findings));
    }

    private static void check(Entry document, List<Unit> units, Consumer<Diagnostic> findings) {
        String given = document.fields().text("interpretationBy");
        Optional<String> printed = printed(document);
        // A text that lies in an attachment alone cannot be looked at; the field then has to say it.
        boolean readable = !document.body().passages().isEmpty();
        if (printed.isEmpty() && (readable || given == null)) {
            String unit = given == null ? "起草单位" : name(given, units);
            findings.accept(INFO.at(
                    document.fields().at(given == null ? "title" : "interpretationBy"),
                    new Text(
                            readable ? "正文末尾没有注明解读主体" : "没有注明解读主体",
                            "the document does not say at its end who interprets it"),
                    new Text(
                            "在正文末尾注明“（解读主体：" + unit + "）”，并填写 interpretationBy",
                            "end the text with （解读主体：" + unit + "） and give interpretationBy")));
        } else if (printed.isPresent() && given != null && !agree(printed.get(), name(given, units))) {
            findings.accept(INFO.at(
                    document.fields().at("interpretationBy"),
                    new Text(
                            "正文末尾的解读主体是“" + printed.get() + "”，字段填的是“" + name(given, units) + "”",
                            "by its text it is interpreted by \"" + printed.get() + "\", the field says \""
                                    + name(given, units) + "\""),
                    new Text("核对解读主体，改正文或者改字段", "correct the text or the field")));
        }
    }

    /** Who interprets the document by its last lines or its notes; empty where they do not say. */
    private static Optional<String> printed(Entry document) {
        return Stream.concat(
                        TextUnitReader.end(document.body(), TAIL).stream(), document.fields().texts("notes").stream())
                .map(NAMED::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .reduce((first, last) -> last);
    }

    private static boolean agree(String printed, String given) {
        return printed.isEmpty() || printed.contains(given) || given.endsWith(printed);
    }

    static String name(String idOrName, List<Unit> units) {
        return Unit.named(idOrName, units).map(Unit::name).orElse(idOrName);
    }
}
