package io.github.gongkai.ruleset;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.column.RegisterSpec;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Sha256;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Findings that were there when the office began to use the rules, as {@code data/baseline.yaml} holds them.
 *
 * @param items sorted
 */
public record Baseline(List<Item> items) {

    /** Where it lies in a site. */
    public static final String PATH = "data/baseline.yaml";

    static final RegisterSpec REGISTER = new RegisterSpec(
            "baseline",
            List.of(
                    FieldSpec.of("rule", "规则", FieldType.TEXT, "规则名称").asRequired(),
                    FieldSpec.of("path", "文件", FieldType.TEXT, "问题所在的文件"),
                    FieldSpec.of("fingerprint", "指纹", FieldType.TEXT, "由规则、文件和内容算出")
                            .asRequired(),
                    FieldSpec.of("count", "处数", FieldType.NUMBER, "相同的问题有几处").asRequired(),
                    FieldSpec.of("recorded", "记录日期", FieldType.DATE, "记入基线的日期").asRequired(),
                    FieldSpec.of("message", "内容", FieldType.TEXT, "供查看，不参与比对")));

    /** Enough that two findings of one file never share it by chance. */
    private static final int DIGITS = 16;

    /**
     * Findings that are alike.
     *
     * @param recorded the day they were recorded
     * @param message of the first of them, for people
     * @param at where the item stands; the beginning of the file for a new one
     */
    public record Item(
            String rule, String path, String fingerprint, int count, LocalDate recorded, String message, Location at)
            implements Comparable<Item> {

        String key() {
            return rule + "\t" + path + "\t" + fingerprint;
        }

        @Override
        public int compareTo(Item other) {
            return key().compareTo(other.key());
        }

        private Item holding(int other) {
            return new Item(rule, path, fingerprint, other, recorded, message, at);
        }
    }

    /** What the rows of the register say; items that could not be read have a finding already and hold nothing. */
    static Baseline of(List<Fields> rows) {
        List<Item> items = new ArrayList<>();
        for (Fields row : rows) {
            String rule = row.text("rule");
            String fingerprint = row.text("fingerprint");
            BigDecimal count = row.number("count");
            LocalDate recorded = row.date("recorded");
            if (rule != null && fingerprint != null && count != null && recorded != null && count.signum() > 0) {
                items.add(new Item(
                        rule,
                        Objects.requireNonNullElse(row.text("path"), ""),
                        fingerprint,
                        count.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue(),
                        recorded,
                        Objects.requireNonNullElse(row.text("message"), ""),
                        row.start()));
            }
        }
        return new Baseline(List.copyOf(items));
    }

    /** A baseline of all these findings that may be recorded, as of a day. */
    static Baseline record(List<Diagnostic> findings, LocalDate today) {
        Map<String, Item> items = new TreeMap<>();
        for (Diagnostic found : findings) {
            if (isRecordable(found)) {
                Item one = new Item(
                        found.rule().id(),
                        found.at().path(),
                        fingerprint(found),
                        1,
                        today,
                        found.message().zh(),
                        Location.startOf(PATH));
                items.merge(key(found), one, (known, more) -> known.holding(known.count() + 1));
            }
        }
        return new Baseline(items.values().stream().sorted().toList());
    }

    /** What is left of this baseline where only these findings are still there; it never grows. */
    Baseline shrunk(List<Diagnostic> findings) {
        Map<String, Integer> left = new TreeMap<>();
        findings.stream().filter(Baseline::isRecordable).forEach(found -> left.merge(key(found), 1, Integer::sum));
        return new Baseline(items.stream()
                .filter(item -> left.containsKey(item.key()))
                .map(item -> item.holding(Math.min(item.count(), left.getOrDefault(item.key(), 0))))
                .sorted()
                .toList());
    }

    /** How many findings it holds. */
    public int size() {
        return items.stream().mapToInt(Item::count).sum();
    }

    /** Whether a baseline may hold a finding: safeguards never wait, and advice need not. */
    static boolean isRecordable(Diagnostic found) {
        return !found.rule().kind().isFirm() && found.severity() != Severity.NOTE;
    }

    static String key(Diagnostic found) {
        return found.rule().id() + "\t" + found.at().path() + "\t" + fingerprint(found);
    }

    /**
     * What a finding is known by, wherever in its file it stands. Numbers are left out: they are lines, days that pass, or
     * entries counted, and so differ from one run to the next.
     */
    private static String fingerprint(Diagnostic found) {
        String message = found.message().en().replaceAll("\\d+", "0");
        return Sha256.of(found.rule().id() + "\n" + found.at().path() + "\n" + message)
                .substring(0, DIGITS);
    }

    /** The file, for the site's {@code data/}. */
    String yaml() {
        StringBuilder yaml = new StringBuilder("""
                # 问题基线：开始使用检查规则时已有的问题，暂不计入错误和警告，留待逐步改正。
                # 由 gongkai:baseline 生成，请勿手工修改。再次运行只会划去已经改好的问题，不会增加新的问题；
                # 确需重新记录的，加 -Dgongkai.baseline=renew。
                """);
        if (items.isEmpty()) {
            return yaml.append("[]\n").toString();
        }
        for (Item item : items) {
            yaml.append("- rule: ").append(item.rule()).append('\n');
            line(yaml, "path", item.path());
            line(yaml, "fingerprint", item.fingerprint());
            yaml.append("  count: ").append(item.count()).append('\n');
            yaml.append("  recorded: ").append(item.recorded()).append('\n');
            line(yaml, "message", item.message());
        }
        return yaml.toString();
    }

    private static void line(StringBuilder yaml, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            String plain = value.replaceAll("[\\p{Cntrl}\\uD800-\\uDFFF\\uFFFE\\uFFFF]+", " ");
            yaml.append("  ")
                    .append(key)
                    .append(": '")
                    .append(plain.replace("'", "''"))
                    .append("'\n");
        }
    }
}
