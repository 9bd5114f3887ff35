package io.github.gongkai.source;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Nearest;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Value;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the text of one value as the type of its field. */
final class ScalarReader {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DATE_TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2}))?)?");
    private static final Pattern ANY_DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final Set<String> URL_SCHEMES = Set.of("http", "https", "mailto");

    private static final int LONGEST_PART = 240;

    private ScalarReader() {}

    /** The value, or null with a finding. */
    static @Nullable Value read(Node.Scalar scalar, FieldSpec spec, Consumer<Diagnostic> findings) {
        String text = scalar.text().strip();
        return switch (spec.type()) {
            case TEXT -> new Value.Text(text.replace('\n', ' '));
            case PROSE -> new Value.Text(text);
            case REFERENCE, CITATION -> new Value.Reference(text);
            case DATE -> date(scalar, text, spec, findings);
            case DATETIME -> dateTime(scalar, text, spec, findings);
            case CHOICE -> choice(scalar, text, spec, findings);
            case FLAG -> flag(scalar, text, spec, findings);
            case NUMBER ->
                NUMBER.matcher(text).matches()
                        ? new Value.Number(new BigDecimal(text))
                        : fault(
                                FieldRules.TYPE,
                                scalar,
                                spec,
                                "不是数字",
                                "is no number",
                                "写成 12 或 12.5",
                                "write 12 or 12.5",
                                findings);
            case URL ->
                isUrl(text)
                        ? new Value.Text(text)
                        : fault(
                                FieldRules.TYPE,
                                scalar,
                                spec,
                                "不是完整的网址",
                                "is no absolute address",
                                "写成 https://… 的形式",
                                "write https://…",
                                findings);
            case ADDRESS ->
                isAddress(text)
                        ? new Value.Text(text)
                        : fault(
                                FieldRules.TYPE,
                                scalar,
                                spec,
                                "不是站内地址",
                                "is no address of this site",
                                "以 / 开头，例如 /old/123.html",
                                "begin with /, such as /old/123.html",
                                findings);
            case LINK ->
                isLink(text)
                        ? new Value.Text(text)
                        : fault(
                                FieldRules.TYPE,
                                scalar,
                                spec,
                                "不是链接",
                                "is no link",
                                "写条目 id、栏目 id、站内地址或 https://… 网址",
                                "write the id of an entry or a column, an address of the site, or https://…",
                                findings);
            case GROUP ->
                fault(
                        FieldRules.TYPE,
                        scalar,
                        spec,
                        "应为字段组",
                        "must be a group of fields",
                        "参见栏目说明",
                        "see the reference of the column",
                        findings);
        };
    }

    private static @Nullable Value date(
            Node.Scalar scalar, String text, FieldSpec spec, Consumer<Diagnostic> findings) {
        LocalDate date = DATE.matcher(text).matches() ? parse(text) : null;
        return date == null ? badDate(scalar, text, spec, findings) : new Value.Date(date);
    }

    private static @Nullable Value dateTime(
            Node.Scalar scalar, String text, FieldSpec spec, Consumer<Diagnostic> findings) {
        Matcher parts = DATE_TIME.matcher(text);
        LocalDate date = parts.matches() ? parse(parts.group(1)) : null;
        if (date == null) {
            return badDate(scalar, text, spec, findings);
        }
        if (parts.group(2) == null) {
            return new Value.Date(date);
        }
        int second = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
        try {
            LocalTime time = LocalTime.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)), second);
            return new Value.DateTime(LocalDateTime.of(date, time));
        } catch (DateTimeException e) {
            return badDate(scalar, text, spec, findings);
        }
    }

    private static @Nullable LocalDate parse(String iso) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Value badDate(
            Node.Scalar scalar, String text, FieldSpec spec, Consumer<Diagnostic> findings) {
        Matcher any = ANY_DATE.matcher(text);
        LocalDate meant = any.matches()
                ? parse("%s-%2s-%2s"
                        .formatted(any.group(1), any.group(2), any.group(3))
                        .replace(' ', '0'))
                : null;
        String form = spec.type() == FieldType.DATETIME ? "2024-03-01T09:00" : "2024-03-01";
        boolean impossible = DATE.matcher(text).matches();
        return fault(
                FieldRules.DATE,
                scalar,
                spec,
                impossible ? "不是真实存在的日期" : "不是规定的日期写法",
                impossible ? "is no day of the calendar" : "is not written as a date",
                meant != null ? "写成 " + meant : "按 " + form + " 的格式填写",
                meant != null ? "write " + meant : "write it as " + form,
                findings);
    }

    private static @Nullable Value choice(
            Node.Scalar scalar, String text, FieldSpec spec, Consumer<Diagnostic> findings) {
        Optional<Choice> choice = spec.choice(text);
        if (choice.isPresent()) {
            return new Value.Chosen(choice.get());
        }
        List<String> names = spec.choices().stream()
                .flatMap(known -> Stream.of(known.id(), known.label()))
                .toList();
        String all = spec.choices().stream()
                .map(known -> known.label().equals(known.id()) ? known.id() : known.label() + "（" + known.id() + "）")
                .collect(Collectors.joining("、"));
        String near = Nearest.to(text, names).orElse(null);
        findings.accept(FieldRules.CHOICE.at(
                scalar.at(),
                new Text(
                        spec.label() + "“" + text + "”不在可选范围内",
                        spec.name() + " \"" + text + "\" is not one of its values"),
                new Text(
                        (near == null ? "" : "是不是“" + near + "”？") + "可选：" + all,
                        (near == null ? "" : "did you mean \"" + near + "\"? ")
                                + "values: "
                                + spec.choices().stream().map(Choice::id).collect(Collectors.joining(", ")))));
        return null;
    }

    private static @Nullable Value flag(
            Node.Scalar scalar, String text, FieldSpec spec, Consumer<Diagnostic> findings) {
        return switch (text) {
            case "true", "是" -> new Value.Flag(true);
            case "false", "否" -> new Value.Flag(false);
            default ->
                fault(
                        FieldRules.TYPE,
                        scalar,
                        spec,
                        "不是“是”或“否”",
                        "is neither true nor false",
                        "写成 true（是）或 false（否）",
                        "write true or false",
                        findings);
        };
    }

    /** From the root of the site, and no part too long for a file name. */
    private static boolean isAddress(String text) {
        return text.startsWith("/")
                && !text.startsWith("//")
                && text.indexOf('\n') < 0
                && Arrays.stream(text.split("/"))
                        .noneMatch(part -> part.getBytes(StandardCharsets.UTF_8).length > LONGEST_PART);
    }

    /** Whether it leads somewhere is seen when all pages are planned. */
    private static boolean isLink(String text) {
        return text.contains(":") ? isUrl(text) : text.chars().noneMatch(Character::isWhitespace);
    }

    private static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            return uri.getScheme() != null
                    && URL_SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static @Nullable Value fault(
            RuleInfo rule,
            Node.Scalar scalar,
            FieldSpec spec,
            String zh,
            String en,
            String hintZh,
            String hintEn,
            Consumer<Diagnostic> findings) {
        String shown = scalar.text().length() > 60 ? scalar.text().substring(0, 60) + "…" : scalar.text();
        findings.accept(rule.at(
                scalar.at(),
                new Text(spec.label() + "“" + shown + "”" + zh, spec.name() + " \"" + shown + "\" " + en),
                new Text(hintZh, hintEn)));
        return null;
    }
}
