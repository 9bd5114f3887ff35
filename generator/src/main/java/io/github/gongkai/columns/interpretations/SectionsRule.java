package io.github.gongkai.columns.interpretations;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.text.PlainText;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Taken together, the interpretations of a document explain what they have to: background, aims and measures where one of
 * them is in text, and what is new where the document changes or replaces another. Pictures, questions and answers need
 * not cover everything.
 */
final class SectionsRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "interpretation.sections", "解读要点齐全", "the interpretations of a document explain what they have to")
            .implementing("R-INT-5")
            .asUpkeep()
            .with(new RuleInfo.Threshold(
                    "characters", 10, new Text("小标题下面少于几个字算没有内容", "least characters below a heading")))
            .with(new RuleInfo.Threshold(
                    "since", 2022, new Text("从哪一年发布的文件起检查", "year of publication from which documents are looked at")));

    /** What is to be explained; one element of a line is enough. */
    private static final List<Set<Element>> OF_TEXT = List.of(
            EnumSet.of(Element.BACKGROUND, Element.BASIS),
            EnumSet.of(Element.GOALS, Element.MEANING),
            EnumSet.of(Element.MEASURES));

    private static final Set<Element> OF_CHANGE = EnumSet.of(Element.DIFFERENCES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        int least = context.threshold(INFO, "characters");
        Explanations explanations = Explanations.of(context);
        Explanations.due(context, INFO).forEach(document -> {
            List<Entry> all = explanations.explaining(document);
            if (!all.isEmpty()) {
                check(document, all, least, findings);
            }
        });
    }

    private static void check(Entry document, List<Entry> all, int least, Consumer<Diagnostic> findings) {
        List<Entry> texts = all.stream()
                .filter(entry -> Explanations.isText(entry) && isFirst(entry))
                .toList();
        Set<Element> said = all.stream()
                .flatMap(entry -> filled(entry.body(), least))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Element.class)));
        List<Set<Element>> wanted = new ArrayList<>(texts.isEmpty() ? List.of() : OF_TEXT);
        if (isChange(document)) {
            wanted.add(OF_CHANGE);
        }
        List<Set<Element>> missing = wanted.stream()
                .filter(elements -> elements.stream().noneMatch(said::contains))
                .toList();
        if (!missing.isEmpty()) {
            Entry first = (texts.isEmpty() ? all : texts).get(0);
            String zh = missing.stream()
                    .map(elements -> elements.stream()
                            .map(element -> element.choice().label())
                            .collect(Collectors.joining("或者")))
                    .collect(Collectors.joining("、"));
            String en = missing.stream()
                    .map(elements -> elements.stream()
                            .map(element -> element.choice().id())
                            .collect(Collectors.joining(" or ")))
                    .collect(Collectors.joining(", "));
            findings.accept(INFO.at(
                    first.fields().at("title"),
                    new Text(
                            "“" + document.title() + "”的解读没有说明：" + zh,
                            "the interpretations of \"" + document.title() + "\" do not explain: " + en),
                    new Text("增加相应的小标题并写明内容", "add a heading for each and say it")));
        }
    }

    /** Whether an interpretation came with the document, rather than after questions on it. */
    private static boolean isFirst(Entry interpretation) {
        return !interpretation.fields().has("stage") || interpretation.fields().chose("stage", "sync");
    }

    private static boolean isChange(Entry document) {
        return Stream.of("amends", "repeals", "previous").anyMatch(document.fields()::has);
    }

    /** The elements a text has under a heading with words below it. */
    private static Stream<Element> filled(Body body, int least) {
        List<Body.Heading> headings =
                body.outline().stream().filter(heading -> !heading.article()).toList();
        return Stream.of(Element.values())
                .filter(element -> Stream.iterate(0, i -> i < headings.size(), i -> i + 1)
                        .anyMatch(i -> element.names(headings.get(i)) && isFilled(body, headings, i, least)));
    }

    private static boolean isFilled(Body body, List<Body.Heading> headings, int at, int least) {
        boolean divided = at + 1 < headings.size()
                && headings.get(at + 1).level() > headings.get(at).level();
        return divided || PlainText.below(body, headings.get(at)).words().length() >= least;
    }
}
