package io.github.gongkai.columns.interpretations;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Unit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Who is to interpret a document does: one of its interpretations at least is theirs. */
final class AuthorRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "interpretation.author", "解读由文件注明的解读主体撰写", "a document is interpreted by whom it names for it")
            .implementing("R-NORM-5");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        List<Unit> units = context.site().units();
        Explanations explanations = Explanations.of(context);
        for (Entry document : context.published(Explanations.DOCUMENTS)) {
            String named = document.fields().text("interpretationBy");
            List<Entry> all = explanations.explaining(document);
            if (named == null || all.isEmpty() || !all.stream().allMatch(AuthorRule::saysWho)) {
                continue;
            }
            String interpreter = InterpreterRule.name(named, units);
            if (all.stream().noneMatch(entry -> authors(entry).anyMatch(author -> is(author, interpreter, units)))) {
                findings.accept(INFO.at(
                        all.get(0).fields().at(all.get(0).fields().has("authorUnit") ? "authorUnit" : "unit"),
                        new Text(
                                "“" + document.title() + "”的解读主体是" + interpreter + "，没有一篇解读由其撰写",
                                "\"" + document.title() + "\" is to be interpreted by \"" + interpreter
                                        + "\", and no interpretation is theirs"),
                        new Text(
                                "核对解读的 authorUnit 和文件的 interpretationBy",
                                "check authorUnit here and interpretationBy of the document")));
            }
        }
    }

    private static boolean saysWho(Entry interpretation) {
        return authors(interpretation).findAny().isPresent();
    }

    private static Stream<String> authors(Entry interpretation) {
        return Stream.of("authorUnit", "unit", "source")
                .flatMap(field -> interpretation.fields().texts(field).stream());
    }

    private static boolean is(String author, String interpreter, List<Unit> units) {
        String name = InterpreterRule.name(author, units);
        return interpreter.contains(name) || name.contains(interpreter);
    }
}
