package io.github.gongkai.columns.requests;

import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Html;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The printable application form (条例 art. 29): one list of fields, of which citizens and organisations see their own. It
 * asks for no purpose, which the Regulation has not allowed since 2019, and is filled in on paper: the page collects
 * nothing.
 */
final class RequestForm {

    static final String ADDRESS = "requests/form.html";

    /** Who applies. */
    enum Variant {
        CITIZEN("citizen", "公民"),
        ORGANISATION("organisation", "法人或其他组织");

        private final String id;
        private final String label;

        Variant(String id, String label) {
            this.id = id;
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * A field of the form.
     *
     * @param group what it belongs to
     * @param boxes what is to be ticked, or empty where something is to be written
     * @param variants who sees it
     */
    record Item(String group, String label, List<String> boxes, List<Variant> variants) {}

    private static final String APPLICANT = "申请人信息";
    private static final String CONTENT = "内容描述";
    private static final List<Variant> BOTH = List.of(Variant.values());
    private static final List<Variant> CITIZEN = List.of(Variant.CITIZEN);
    private static final List<Variant> ORGANISATION = List.of(Variant.ORGANISATION);

    static final List<Item> ITEMS = List.of(
            write(APPLICANT, "姓名", CITIZEN),
            write(APPLICANT, "工作单位（可不填）", CITIZEN),
            write(APPLICANT, "证件名称", CITIZEN),
            write(APPLICANT, "证件号码", CITIZEN),
            write(APPLICANT, "名称", ORGANISATION),
            write(APPLICANT, "统一社会信用代码", ORGANISATION),
            tick(APPLICANT, "类型", ORGANISATION, "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"),
            write(APPLICANT, "法定代表人", ORGANISATION),
            write(APPLICANT, "联系人", ORGANISATION),
            write(APPLICANT, "联系地址", BOTH),
            write(APPLICANT, "邮政编码", BOTH),
            write(APPLICANT, "联系电话", BOTH),
            write(APPLICANT, "传真（可不填）", BOTH),
            write(APPLICANT, "电子邮箱（可不填）", BOTH),
            write("所需政府信息", "名称、文号或者便于查询的其他特征", BOTH),
            write("所需政府信息", CONTENT, BOTH),
            tick("所需政府信息", "提供方式", BOTH, "纸质", "电子邮件", "光盘或磁盘"),
            tick("所需政府信息", "获取方式", BOTH, "邮寄", "电子邮件", "传真", "自行领取", "当场查阅、抄录"),
            tick("所需政府信息", "无法按上述方式提供时", BOTH, "可以接受其他方式"),
            write("签署", "申请人签名或者盖章", BOTH),
            write("签署", "申请时间", BOTH));

    private RequestForm() {}

    /** @param rules the site's own rules on personal information, which the notice refers to */
    static Overview overview(List<Link> rules) {
        List<Section> sections = Stream.of(
                        Stream.of(Section.ofText("notes", "填写说明", new Html("""
                                <p>公民填写第一张表，法人和其他组织填写第二张表。打印后用钢笔、签字笔填写，一张表只申请一项内容。</p>
                                <p>提交申请时附上申请人的身份证明。书写有困难的，可以到受理机构口头提出，由工作人员代为填写。</p>
                                <p>本页只供打印，网页不收集、不传送任何个人信息。</p>"""))),
                        notice(rules),
                        Stream.of(Variant.values()).map(RequestForm::section))
                .flatMap(part -> part)
                .toList();
        return Overview.of("打印后填写，当面、邮寄或者传真提交。", sections);
    }

    /**
     * What applicants are told before they write down anything about themselves (个人信息保护法 art. 17, 35): the kinds of
     * information are read off the form itself, so that the two agree.
     */
    private static Stream<Section> notice(List<Link> rules) {
        String asked = ITEMS.stream()
                .filter(item ->
                        item.group().equals(APPLICANT) && item.variants().contains(Variant.CITIZEN))
                .map(Item::label)
                .collect(Collectors.joining("、"));
        Section notice = Section.ofText("privacy", "个人信息处理告知", new Html("""
                <p>受理机构为办理本次申请、联系申请人和送达答复处理下列个人信息：%s。不用于其他目的，不对外公布。</p>
                <p>申请材料随办理过程记录归档，保存期限按照档案管理规定执行。申请人可以向受理机构查阅、复制、更正自己的个人信息。</p>
                """.formatted(asked)));
        return rules.isEmpty()
                ? Stream.of(notice)
                : Stream.of(notice, Section.ofLinks("privacy-rules", "个人信息处理规则", rules));
    }

    private static Section section(Variant variant) {
        List<Item> items =
                ITEMS.stream().filter(item -> item.variants().contains(variant)).toList();
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            List<Cell> cells = new ArrayList<>();
            if (i == 0 || !items.get(i - 1).group().equals(item.group())) {
                int length = (int) items.stream()
                        .filter(other -> other.group().equals(item.group()))
                        .count();
                cells.add(Cell.ofHeading(item.group(), 1, length));
            }
            cells.add(Cell.ofHeading(item.label()));
            cells.add(Cell.ofText(boxes(item)));
            // A row with an anchor has room for several lines.
            rows.add(new TableRow(item.label().equals(CONTENT) ? variant.id + "-content" : "", cells));
        }
        return Section.ofTable(
                variant.id,
                "政府信息公开申请表（" + variant.label + "）",
                new Table("政府信息公开申请表，由" + variant.label + "填写", List.of(), rows));
    }

    private static String boxes(Item item) {
        return String.join("　", item.boxes().stream().map(box -> "□ " + box).toList());
    }

    private static Item write(String group, String label, List<Variant> variants) {
        return new Item(group, label, List.of(), variants);
    }

    private static Item tick(String group, String label, List<Variant> variants, String... boxes) {
        return new Item(group, label, List.of(boxes), variants);
    }
}
