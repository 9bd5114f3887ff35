package io.github.gongkai.scan.wording;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.scan.Detector;
import io.github.gongkai.scan.Piece;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds names of leaders with one wrong character beside a post, and, for leaders of whom the site says since when they
 * are in their posts, a deputy called head or the other way round, and names in another order than the official one. What
 * cannot be told from a person of another name is left alone.
 */
public final class LeaderDetector implements Detector {

    static final RuleInfo NAME = RuleInfo.error(
                    "wording.leader-name", "领导人姓名与登记一致", "names of leaders are written as the register has them")
            .implementing("R-SAFE-5");
    static final RuleInfo POST = RuleInfo.warning(
                    "wording.leader-post", "领导人职务和排序与登记一致", "posts and order of leaders are those of the register")
            .implementing("R-SAFE-5");

    static final String DEPUTY = "副";

    private static final List<String> HEADS = List.of(
            "书记", "省长", "市长", "县长", "区长", "州长", "盟长", "旗长", "镇长", "乡长", "村长", "主席", "主任", "局长", "厅长", "部长", "处长", "科长",
            "所长", "站长", "院长", "校长", "行长", "社长", "检察长", "秘书长", "组长", "总队长", "支队长", "大队长");

    /** Characters that follow a short name far more often than they end a long one. */
    private static final String PARTICLES = "说在出主参带到指表对和与率作介要的了等同就向为是将也曾已来赴深强带听召签致会";

    /** Words before a post that make it a former one. */
    private static final List<String> FORMER = List.of("时任", "原", "前", "曾任", "兼任");

    private static final int BEFORE_POST = 12;

    private final List<Leader> leaders;
    private final Set<String> names;
    private final List<String> words;
    private final int posts;
    private final WordFinder finder;
    private final ItemDates dates;

    /** A detector with the leaders of a site. */
    public LeaderDetector(CheckContext context) {
        leaders = Leader.of(context.site());
        names = leaders.stream().map(Leader::name).collect(Collectors.toSet());
        List<String> all = Stream.concat(
                        HEADS.stream().flatMap(head -> Stream.of(head, DEPUTY + head)),
                        leaders.stream().flatMap(leader -> leader.posts().stream()))
                .filter(post -> post.length() > 1)
                .distinct()
                .toList();
        posts = all.size();
        words = Stream.concat(all.stream(), leaders.stream().map(Leader::name)).toList();
        finder = new WordFinder(leaders.isEmpty() ? List.of() : words);
        dates = new ItemDates(context.asOf().toLocalDate());
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(NAME, POST);
    }

    private record Found(int word, int start, int end) {}

    @Override
    public void look(Piece piece, Consumer<Diagnostic> findings) {
        if (leaders.isEmpty()) {
            return;
        }
        PlainText plain = PlainText.of(piece.text());
        List<Found> found = new ArrayList<>(0);
        finder.find(plain.text(), (word, start, end) -> found.add(new Found(word, start, end)));
        if (found.isEmpty()) {
            return;
        }
        LocalDate day = dates.of(piece);
        List<Found> titles = found.stream()
                .filter(one -> one.word() < posts)
                .filter(one -> found.stream().noneMatch(other -> covers(other, one)))
                .toList();
        List<Found> people = found.stream().filter(one -> one.word() >= posts).toList();
        for (Found title : titles) {
            for (Leader leader : leaders) {
                if (leader.mayHoldPostOn(day)) {
                    checkName(title, leader, plain, piece, day, findings);
                }
            }
        }
        for (Found person : people) {
            checkPost(person, titles, plain, piece, day, findings);
        }
        for (int i = 1; i < people.size(); i++) {
            checkOrder(people.get(i - 1), people.get(i), plain, piece, day, findings);
        }
    }

    private boolean covers(Found other, Found one) {
        return other != one
                && other.word() < posts
                && other.start() <= one.start()
                && one.end() <= other.end()
                && other.end() - other.start() > one.end() - one.start();
    }

    /** Looks at the characters before and behind a post. */
    private void checkName(
            Found title, Leader leader, PlainText plain, Piece piece, LocalDate day, Consumer<Diagnostic> findings) {
        String text = plain.text();
        int length = leader.name().length();
        boolean own = leader.holdsPostOn(day) && leader.isCalled(words.get(title.word()));
        int behind = title.end() < text.length() && Character.isWhitespace(text.charAt(title.end()))
                ? title.end() + 1
                : title.end();
        for (int start : new int[] {behind, title.start() - length}) {
            int end = start + length;
            if (start < 0 || end > text.length() || !isMistyped(text.substring(start, end), leader.name())) {
                continue;
            }
            boolean follows = start == behind;
            boolean sure = length > 2
                    ? !(follows && isShorterName(text.substring(start, end), leader.name()))
                    : own
                            && (follows
                                    ? ends(text, end)
                                    : start == 0 || !Character.isIdeographic(text.charAt(start - 1)));
            if (sure && names.stream().noneMatch(name -> text.startsWith(name, start))) {
                String written = text.substring(start, end);
                findings.accept(NAME.at(
                        piece.at(plain.origin(start)),
                        new Text(
                                "“" + written + "”与登记的姓名“" + leader.name() + "”只差一个字",
                                "\"" + written + "\" differs in one character from \"" + leader.name()
                                        + "\" of the register"),
                        new Text(
                                "改为“" + leader.name() + "”；确是另一个人的，登记到 data/leaders.yaml",
                                "write \"" + leader.name()
                                        + "\"; if it is somebody else, add them to data/leaders.yaml")));
            }
        }
    }

    /** Whether two names of the same surname and length differ in one character. */
    private static boolean isMistyped(String written, String name) {
        if (written.charAt(0) != name.charAt(0)) {
            return false;
        }
        int different = 0;
        for (int i = 1; i < name.length(); i++) {
            if (!Character.isIdeographic(written.charAt(i))) {
                return false;
            }
            different += written.charAt(i) == name.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }

    /** Whether what is taken for the last character of a name is rather the beginning of the next word. */
    private static boolean isShorterName(String written, String name) {
        int last = name.length() - 1;
        return written.charAt(last) != name.charAt(last) && PARTICLES.indexOf(written.charAt(last)) >= 0;
    }

    private static boolean ends(String text, int end) {
        return end == text.length()
                || !Character.isIdeographic(text.charAt(end))
                || PARTICLES.indexOf(text.charAt(end)) >= 0;
    }

    private void checkPost(
            Found person,
            List<Found> titles,
            PlainText plain,
            Piece piece,
            LocalDate day,
            Consumer<Diagnostic> findings) {
        Leader leader = leaders.get(person.word() - posts);
        if (!leader.holdsPostOn(day)) {
            return;
        }
        for (Found title : titles) {
            String post = words.get(title.word());
            String other = post.startsWith(DEPUTY) ? post.substring(1) : DEPUTY + post;
            boolean beside = title.end() == person.start() || title.start() == person.end();
            if (beside && leader.isCalled(other) && !leader.isCalled(post) && !isFormer(plain.text(), title.start())) {
                findings.accept(POST.at(
                        piece.at(plain.origin(title.start())),
                        new Text(
                                leader.name() + "的职务写成了“" + post + "”，登记的是“" + String.join("、", leader.posts()) + "”",
                                "the post of \"" + leader.name() + "\" is written \"" + post + "\", the register has \""
                                        + String.join("、", leader.posts()) + "\""),
                        new Text(
                                "改为登记的职务，或者更新 data/leaders.yaml",
                                "write the post of the register, or bring data/leaders.yaml up to date")));
            }
        }
    }

    private static boolean isFormer(String text, int start) {
        String before = text.substring(Math.max(0, start - BEFORE_POST), start);
        return FORMER.stream().anyMatch(before::contains);
    }

    private void checkOrder(
            Found first, Found second, PlainText plain, Piece piece, LocalDate day, Consumer<Diagnostic> findings) {
        Leader before = leaders.get(first.word() - posts);
        Leader after = leaders.get(second.word() - posts);
        boolean listed = first.end() < second.start()
                && plain.text().substring(first.end(), second.start()).equals("、");
        if (listed
                && before.unit() != null
                && before.unit().equals(after.unit())
                && after.rank() >= 0
                && before.rank() > after.rank()
                && before.holdsPostOn(day)
                && after.holdsPostOn(day)) {
            findings.accept(POST.at(
                    piece.at(plain.origin(first.start())),
                    new Text(
                            "“" + after.name() + "”应排在“" + before.name() + "”之前",
                            "\"" + after.name() + "\" comes before \"" + before.name() + "\""),
                    new Text("按 data/leaders.yaml 的次序排列", "keep the order of data/leaders.yaml")));
        }
    }
}
