package io.github.gongkai.columns.annual;

import java.util.Arrays;
import java.util.List;

/** A row of table 3, in the order and wording of the form: what was asked, and what became of it. */
enum RequestRow {
    NEW("new", Part.INTAKE, "一、本年新收政府信息公开申请数量", "新收"),
    CARRIED("carried", Part.INTAKE, "二、上年结转政府信息公开申请数量", "上年结转"),
    GRANTED("granted", Part.GRANTED, "（一）予以公开", "予以公开"),
    PARTIAL("partial", Part.PARTIAL, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "部分公开"),
    D1("d1", Part.DENIED, "1.属于国家秘密"),
    D2("d2", Part.DENIED, "2.其他法律行政法规禁止公开"),
    D3("d3", Part.DENIED, "3.危及“三安全一稳定”"),
    D4("d4", Part.DENIED, "4.保护第三方合法权益"),
    D5("d5", Part.DENIED, "5.属于三类内部事务信息"),
    D6("d6", Part.DENIED, "6.属于四类过程性信息"),
    D7("d7", Part.DENIED, "7.属于行政执法案卷"),
    D8("d8", Part.DENIED, "8.属于行政查询事项"),
    U1("u1", Part.UNABLE, "1.本机关不掌握相关政府信息"),
    U2("u2", Part.UNABLE, "2.没有现成信息需要另行制作"),
    U3("u3", Part.UNABLE, "3.补正后申请内容仍不明确"),
    N1("n1", Part.DISMISSED, "1.信访举报投诉类申请"),
    N2("n2", Part.DISMISSED, "2.重复申请"),
    N3("n3", Part.DISMISSED, "3.要求提供公开出版物"),
    N4("n4", Part.DISMISSED, "4.无正当理由大量反复申请"),
    N5("n5", Part.DISMISSED, "5.要求行政机关确认或重新出具已获取信息"),
    O1("o1", Part.OTHERWISE, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    O2("o2", Part.OTHERWISE, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
    O3("o3", Part.OTHERWISE, "3.其他"),
    TOTAL("total", Part.TOTAL, "（七）总计", "总计"),
    FORWARD("forward", Part.FORWARD, "四、结转下年度继续办理", "结转下年");

    /** A group of rows; its label is empty where the group is one row that speaks for itself. */
    enum Part {
        INTAKE(""),
        GRANTED(""),
        PARTIAL(""),
        DENIED("（三）不予公开"),
        UNABLE("（四）无法提供"),
        DISMISSED("（五）不予处理"),
        OTHERWISE("（六）其他处理"),
        TOTAL(""),
        FORWARD("");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        List<RequestRow> rows() {
            return Arrays.stream(RequestRow.values())
                    .filter(row -> row.part == this)
                    .toList();
        }
    }

    /** The rows that say what became of a request, 三、本年度办理结果 without its total. */
    static final List<RequestRow> RESULTS =
            Arrays.stream(values()).filter(RequestRow::isResult).toList();

    private final String field;
    private final Part part;
    private final String label;
    private final String words;

    RequestRow(String field, Part part, String label, String words) {
        this.field = field;
        this.part = part;
        this.label = label;
        this.words = words;
    }

    RequestRow(String field, Part part, String label) {
        this(field, part, label, part.label().substring(3) + "—" + label);
    }

    /** Name of the field of the entry. */
    String field() {
        return field;
    }

    Part part() {
        return part;
    }

    /** The row as the form prints it. */
    String label() {
        return label;
    }

    /** The row as a message names it. */
    String words() {
        return words;
    }

    boolean isResult() {
        return compareTo(CARRIED) > 0 && compareTo(TOTAL) < 0;
    }
}
