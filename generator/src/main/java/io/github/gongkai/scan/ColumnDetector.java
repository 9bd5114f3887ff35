package io.github.gongkai.scan;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Mask;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Columns of tables whose head promises what is nobody's business, with cells in which nothing is hidden. */
final class ColumnDetector implements Detector {

    static final RuleInfo INFO = RuleInfo.warning(
                    "privacy.column",
                    "表格中证件、住址、病情等列已隐去一部分或者删去",
                    "columns of numbers of persons, homes, health and the like are hidden in part or left out")
            .implementing("R-SAFE-7");

    /** To be hidden in part. */
    private static final Pattern MASKED = Pattern.compile("身份证|证件号|银行卡|卡号|银行账号|银行帐号|存折|手机|学号|(?<!办公|通讯|注册)住址|家庭地址");

    /** To be left out: sensitive whatever is hidden (个人信息保护法 art. 28). */
    private static final Pattern DROPPED =
            Pattern.compile("病情|病种|病史|诊断|疾病名|患病|残疾类别|残疾等级|致贫原因|低保原因|困难原因|未成年|宗教信仰|健康状况|民族成份");

    private static final Pattern COUNTED = Pattern.compile("数|率|比例|金额|标准|合计|要求|材料|复印|是否|名称|类型");
    private static final Pattern EMPTY = Pattern.compile("[\\s\\-—－/\\\\.、0-9．,，%％]*|无|没有|否|是|有|略|不公开");
    private static final int LONGEST_HEAD = 14;

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO);
    }

    @Override
    public boolean isBrief() {
        return true;
    }

    @Override
    public void look(Piece piece, Consumer<Diagnostic> findings) {
        String head = piece.head();
        if (piece.row() == 0 || piece.contact() || head.isEmpty() || head.length() > LONGEST_HEAD) {
            return;
        }
        Matcher masked = MASKED.matcher(head);
        boolean hidden = masked.find();
        if (!hidden && !DROPPED.matcher(head).find()
                || COUNTED.matcher(head).find()
                || !isOpen(piece.text(), head, hidden)) {
            return;
        }
        String place = piece.attached() ? "附件的" : "";
        findings.accept(INFO.at(
                piece.at(0),
                new Text(
                        place + "“" + head + "”一列的内容没有隐去",
                        (piece.attached() ? "in an attachment, " : "") + "nothing is hidden in the column \"" + head
                                + "\""),
                hidden
                        ? new Text("删去这一列，或者按统一方式隐去一部分", "leave the column out, or hide a part of each value")
                        : new Text("删去这一列", "leave the column out")));
    }

    private static boolean isOpen(String cell, String head, boolean masked) {
        String words = cell.strip();
        if (!masked) {
            return !EMPTY.matcher(words).matches();
        } else if (head.contains("址")) {
            return !Mask.ADDRESS.hides(words) && words.chars().anyMatch(Character::isDigit);
        }
        return !Mask.IDENTITY.hides(words)
                && words.chars().filter(Character::isDigit).count() >= 6;
    }
}
