package io.github.gongkai.source;

import static io.github.gongkai.source.Spec.choice;
import static io.github.gongkai.source.Spec.field;
import static io.github.gongkai.source.Spec.flag;
import static io.github.gongkai.source.Spec.group;
import static io.github.gongkai.source.Spec.keyed;
import static io.github.gongkai.source.Spec.many;
import static io.github.gongkai.source.Spec.required;
import static io.github.gongkai.source.Spec.text;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.column.SectionSpec;
import io.github.gongkai.column.SeriesSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The keys of a descriptor. {@code docs/reference/columns.md} explains them. */
final class DescriptorSpec {

    private static final int DEEPEST_GROUP = 3;

    private static final FieldSpec DETAIL = many(text("detail", "详情字段", "内容页表格中的字段，按次序"));
    private static final FieldSpec DUTY = text("duty", "法定公开事项", "所属的法定公开事项，例如 20-01");
    private static final FieldSpec FIELDS = many(group("fields", "字段", fieldSpecs(1), "栏目自己的字段"));
    private static final FieldSpec MATRIX = group(
            "matrix",
            "公开情况表",
            List.of(text("label", "名称", "表的名称"), required(many(text("fields", "字段", "应当填写的字段")))),
            "哪些字段齐全才算完整");
    private static final FieldSpec SUMS = many(group(
            "sums",
            "合计",
            List.of(required(text("total", "合计", "合计数的字段")), required(many(text("of", "分项", "相加的字段，例如 rows.amount")))),
            "应当相等的合计和分项"));
    private static final FieldSpec STAGES = many(text("stages", "环节", "按时间先后的环节；每个是有 date 的字段组"));
    private static final FieldSpec SERIES = group(
            "series",
            "定期发布",
            List.of(
                    required(text("period", "期次字段", "文本字段：2026、2026-Q3 或 2026-09")),
                    required(choice(
                            "every",
                            "周期",
                            Arrays.stream(SeriesSpec.Every.values()).map(SeriesSpec.Every::id),
                            "year、quarter 或 month")),
                    text("due", "发布期限", "当年的月-日，例如 03-31"),
                    field("grace", "宽限天数", FieldType.NUMBER, "一期结束后多少天内发布，默认 30"),
                    many(text("per", "分组字段", "区分不同系列的字段")),
                    many(text("besides", "并列种类", "有这些种类的条目时就应当发布"))),
            "定期发布的内容，缺期即提示");
    private static final FieldSpec SECTIONS = many(keyed(
            group(
                    "sections",
                    "正文后的内容",
                    List.of(
                            required(text("field", "字段", "要显示的字段")),
                            text("label", "标题", "小标题，默认为字段的标签"),
                            choice(
                                    "as",
                                    "形式",
                                    Arrays.stream(SectionSpec.Form.values()).map(SectionSpec.Form::id),
                                    "显示形式"),
                            text("note", "说明", "小标题下的一句话")),
                    "显示在正文后面的字段，按次序"),
            "field"));

    /** A column. */
    static final List<FieldSpec> COLUMN = List.of(
            required(text("id", "标识", "小写英文，与文件夹同名")),
            required(text("label", "名称", "栏目的中文名称")),
            text("description", "说明", "一句话说明栏目内容"),
            text("type", "栏目类别", "页面标签 ColumnType 的值"),
            many(text("basis", "依据", "设立栏目的法律依据")),
            DUTY,
            many(text("openness", "五公开", "条目属于五公开中的哪几类，例如 decision")),
            field("update", "更新周期", FieldType.NUMBER, "多少天没有新内容即为更新不及时"),
            flag("listed", "列表", "false 表示不生成列表页"),
            flag("menu", "导航", "false 表示不列入默认导航"),
            flag("private", "内部台账", "true 表示条目放在 private/ 下，只供核对，不会公开"),
            group(
                    "list",
                    "列表页",
                    List.of(
                            text("sort", "排序字段", "日期字段，新的在前"),
                            field("pageSize", "每页条数", FieldType.NUMBER, "每页条数"),
                            text("number", "编号字段", "列表中显示的编号"),
                            text("issuer", "机关字段", "列表中显示的机关"),
                            text("badge", "状态字段", "列表中显示的状态"),
                            many(text("quiet", "不显示的状态", "不需要在列表中提示的状态")),
                            many(text("facets", "筛选字段", "year 表示按年份")),
                            text("group", "分组字段", "列表首页按此选项字段分组"),
                            many(text("ties", "相关信息次序", "在其他条目的相关信息中按这些字段排列"))),
                    "列表的样子"),
            DETAIL,
            SECTIONS,
            many(group(
                    "state",
                    "自动状态",
                    List.of(
                            required(text("id", "标识", "状态的英文标识")),
                            required(text("label", "名称", "状态的中文名称")),
                            text("before", "早于", "日期字段；这一天还没有到"),
                            text("until", "不晚于", "日期字段；这一天还没有过"),
                            text("after", "晚于", "日期字段；这一天已经过了"),
                            text("has", "已填写", "字段；已经填写")),
                    "按日期推算的状态，取第一个符合的")),
            MATRIX,
            SUMS,
            STAGES,
            SERIES,
            group(
                    "variants",
                    "条目种类",
                    List.of(
                            required(text("by", "区分字段", "由作者填写、用来区分种类的字段名")),
                            text("label", "名称", "区分字段的中文名称"),
                            required(many(group("of", "种类", variant(), "各个种类")))),
                    "字段不同的几类条目"),
            FIELDS);

    /** Additions of a site to a built-in column. */
    static final List<FieldSpec> EXTENSION = List.of(
            required(text("extends", "扩展", "要扩展的栏目")),
            many(group("variants", "种类", variant(), "增加的种类")),
            DETAIL,
            SECTIONS,
            FIELDS);

    /** The common fields. */
    static final List<FieldSpec> COMMON = List.of(FIELDS);

    private DescriptorSpec() {}

    private static List<FieldSpec> variant() {
        return List.of(
                required(text("id", "标识", "种类的英文标识")),
                required(text("label", "名称", "种类的中文名称")),
                text("description", "说明", "一句话说明这一类条目"),
                DUTY,
                DETAIL,
                SECTIONS,
                MATRIX,
                SUMS,
                STAGES,
                SERIES,
                FIELDS);
    }

    private static List<FieldSpec> fieldSpecs(int depth) {
        List<FieldSpec> specs = new ArrayList<>(List.of(
                required(text("name", "字段名", "英文小驼峰")),
                required(text("label", "标签", "中文名称")),
                many(text("also", "别名", "也可以用作字段名的中文名称")),
                choice("type", "类型", Arrays.stream(FieldType.values()).map(FieldType::id), "字段类型，默认 text"),
                flag("list", "多值", "true 表示可以有多个值"),
                flag("required", "必填", "true 表示必填"),
                many(keyed(
                        group(
                                "choices",
                                "选项",
                                List.of(required(text("id", "标识", "选项的英文标识")), text("label", "名称", "选项的中文名称")),
                                "选项"),
                        "id")),
                text("key", "主字段", "字段组简写时代表的字段"),
                many(text("to", "引用栏目", "可以引用的栏目")),
                text("inverse", "反向名称", "被引用的条目怎样称呼这种关系"),
                flag("rows", "大表", "true 表示行数可能很多，可以放在同名的 CSV 文件里"),
                many(text("facets", "筛选字段", "大表可以按哪些下级字段筛选")),
                flag("internal", "不公开", "true 表示只供核对，不会公开"),
                flag("computed", "推算", "true 表示由栏目的程序算出，作者不填"),
                text("description", "说明", "填写说明")));
        if (depth < DEEPEST_GROUP) {
            specs.add(many(group("fields", "下级字段", fieldSpecs(depth + 1), "字段组中的字段")));
        }
        return List.copyOf(specs);
    }
}
