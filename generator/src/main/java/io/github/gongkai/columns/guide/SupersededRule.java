package io.github.gongkai.columns.guide;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A guide does not tell what the Regulation of 2008 said and that of 2019 (国务院令第711号) changed. */
final class SupersededRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "guide.superseded", "公开指南不引用已被取代的规定", "a guide does not quote provisions that were superseded")
            .implementing("R-GUIDE-2");

    private static final Pattern SENTENCE = Pattern.compile("[^。；\\n]+");
    private static final Pattern FIFTEEN = Pattern.compile("(?:15|１５|十五)\\s*个?工作日");

    /** The Regulation gives third parties and other bodies fifteen working days still (arts. 32, 34). */
    private static final Pattern OTHERS = Pattern.compile("第三方|第三人|征求|意见");

    private static final Pattern OLD_ORDER = Pattern.compile("(?:国务院令)?第\\s*492\\s*号");
    private static final Pattern PURPOSE = Pattern.compile("生产、生活、科研等特殊需要|申请(?:信息|公开)?的?用途");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        boolean namesNew =
                entry.body().passages().stream().map(Body.Passage::text).anyMatch(text -> text.contains("711"));
        for (Body.Passage passage : entry.body().passages()) {
            Matcher sentence = SENTENCE.matcher(passage.text());
            while (sentence.find()) {
                check(passage, sentence, namesNew, findings);
            }
        }
    }

    private static void check(Body.Passage passage, Matcher sentence, boolean namesNew, Consumer<Diagnostic> findings) {
        if (!OTHERS.matcher(sentence.group()).find()) {
            find(
                    FIFTEEN,
                    passage,
                    sentence,
                    new Text("现行条例的答复期限是二十个工作日", "the time limit is twenty working days now"),
                    new Text("改为二十个工作日（《条例》第三十三条）", "write 二十个工作日 (条例 art. 33)"),
                    findings);
        }
        if (!namesNew) {
            find(
                    OLD_ORDER,
                    passage,
                    sentence,
                    new Text("国务院令第492号已由第711号修订", "order 492 was revised by order 711"),
                    new Text("改为国务院令第711号，或同时写明修订", "write 国务院令第711号, or name both"),
                    findings);
        }
        find(
                PURPOSE,
                passage,
                sentence,
                new Text("现行条例不要求申请人说明用途", "an applicant need not give a purpose any more"),
                new Text("删去对用途和特殊需要的要求（《条例》第二十九条）", "do not ask for a purpose (条例 art. 29)"),
                findings);
    }

    private static void find(
            Pattern words, Body.Passage passage, Matcher sentence, Text why, Text hint, Consumer<Diagnostic> findings) {
        Matcher found = words.matcher(sentence.group());
        while (found.find()) {
            findings.accept(INFO.at(
                    passage.at(sentence.start() + found.start()),
                    new Text(
                            "“" + found.group() + "”已被取代：" + why.zh(),
                            "\"" + found.group() + "\" is superseded: " + why.en()),
                    hint));
        }
    }
}
