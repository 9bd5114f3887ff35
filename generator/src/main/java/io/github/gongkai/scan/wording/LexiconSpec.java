package io.github.gongkai.scan.wording;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.column.RegisterSpec;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.model.Choice;
import io.github.gongkai.scan.Piece.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands in a file of the lexicon. */
public final class LexiconSpec {

    static final Choice OUTDATED = new Choice("outdated", "失效口号");
    static final Choice OTHER = new Choice("other", "其他");

    static final Choice LITERAL = new Choice("literal", "原文");
    static final Choice REGEX = new Choice("regex", "表达式");
    static final Choice UNLESS_CONTEXT = new Choice("unless-context", "除外语境");

    private static final List<Choice> CLASSES = List.of(
            new Choice("wrong-character", "错别字"),
            new Choice("body", "机构名称"),
            new Choice("law", "法律名称"),
            new Choice("meeting", "会议名称"),
            new Choice("theory", "理论提法"),
            OUTDATED,
            new Choice("territory", "领土表述"),
            new Choice("people", "民族宗教"),
            new Choice("disparaging", "歧视性称呼"),
            new Choice("number", "数字日期"),
            new Choice("form", "公文格式"),
            new Choice("secrecy", "涉密"),
            new Choice("advertising", "广告用语"),
            OTHER);

    /** By what an author writes; {@code warn} and {@code info} are other names in use. */
    static final Map<String, Severity> SEVERITIES = Map.of(
            "error", Severity.ERROR,
            "warning", Severity.WARNING,
            "warn", Severity.WARNING,
            "note", Severity.NOTE,
            "info", Severity.NOTE);

    static final Map<String, Set<Part>> SCOPES = Map.of(
            "title", Set.of(Part.TITLE),
            "body", Set.of(Part.BODY, Part.ALT),
            "fields", Set.of(Part.FIELD),
            "attachment", Set.of(Part.ATTACHMENT, Part.METADATA, Part.FILE_NAME));

    /** The keys of an entry. */
    public static final List<FieldSpec> TERM = List.of(
            text("wrong", "错误写法", "不应出现的写法，至少两个字"),
            text("right", "正确写法", "应当怎样写；根本不应出现的不填"),
            choice("class", "类别", CLASSES, "属于哪一类，默认为其他"),
            choice(
                    "severity",
                    "级别",
                    List.of(
                            new Choice("error", "错误"),
                            new Choice("warning", "警告"),
                            new Choice("note", "提示"),
                            new Choice("warn", "warn"),
                            new Choice("info", "info")),
                    "默认为错误"),
            choice(
                            "scope",
                            "范围",
                            List.of(
                                    new Choice("title", "标题"),
                                    new Choice("body", "正文"),
                                    new Choice("fields", "字段"),
                                    new Choice("attachment", "附件")),
                            "在哪里检查，默认为全部")
                    .asMany(),
            text("columns", "栏目", "只在这些栏目检查，默认为全部").asMany(),
            choice("match", "匹配方式", List.of(LITERAL, REGEX, UNLESS_CONTEXT), "默认为原文"),
            text("unless", "除外", "含有错误写法的词语只在原处免除，其他词语出现在前后二十字内即免除").asMany(),
            FieldSpec.of("valid", "有效期间", FieldType.GROUP, "词条在哪段时间使用")
                    .withFields(List.of(date("from", "起", "从这一天起使用"), date("until", "止", "用到这一天"))),
            date("since", "启用日期", "正确写法从这一天起启用，只检查这一天及以后的内容"),
            text("source", "依据", "依据或者理由"),
            FieldSpec.of("off", "停用", FieldType.FLAG, "不使用这个词条；只写类别时，不使用这一类"));

    private static final String SHIPPED = "/io/github/gongkai/scan/wording/";

    /** The lexicon: that of the product, then the files of a site in {@code data/lexicon/}. */
    public static final RegisterSpec REGISTER = new RegisterSpec(
            "lexicon",
            TERM,
            true,
            List.of(
                    SHIPPED + "characters.yaml",
                    SHIPPED + "bodies.yaml",
                    SHIPPED + "laws.yaml",
                    SHIPPED + "phrases.yaml",
                    SHIPPED + "territory.yaml",
                    SHIPPED + "form.yaml"));

    private LexiconSpec() {}

    private static FieldSpec text(String name, String label, String description) {
        return FieldSpec.of(name, label, FieldType.TEXT, description);
    }

    private static FieldSpec date(String name, String label, String description) {
        return FieldSpec.of(name, label, FieldType.DATE, description);
    }

    private static FieldSpec choice(String name, String label, List<Choice> choices, String description) {
        return FieldSpec.of(name, label, FieldType.CHOICE, description).withChoices(choices);
    }
}
