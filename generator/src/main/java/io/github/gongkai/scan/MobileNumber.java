package io.github.gongkai.scan;

import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Mask;
import java.util.Set;
import java.util.regex.Pattern;

/** Mobile numbers: 11 digits from 13 to 19, with or without 86, but those of an office. */
final class MobileNumber implements NumberKind {

    static final RuleInfo INFO = RuleInfo.error(
                    "privacy.mobile",
                    "手机号码只写在单位的联系方式中",
                    "a mobile number stands in the contact details of an office only")
            .implementing("R-SAFE-2")
            .asSafeguard();

    private static final Pattern CALL = Pattern.compile("电话|手机|联系|号码|致电|拨打|微信|(?i:tel|phone|mobile)");
    private static final Pattern UNIT =
            Pattern.compile("(?:[.．]\\d|[余多]?[元万亿吨米人户株亩度册件个只头斤克升平立千公里条次辆台套㎡％%]|(?i:kwh|kg|km|m3|m2))");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:编号|文号|代码|单号|流水号|序列号|批号|许可证号|注册号|登记号|备案号|条码|订单|合同号|账号|帐号|学号|工号|索引号|案号)[^，。；,;]{0,6}$");
    private static final int LENGTH = 11;

    private final Set<String> offices;

    /** Numbers of offices, eleven digits each, may stand anywhere. */
    MobileNumber(Set<String> offices) {
        this.offices = offices;
    }

    @Override
    public RuleInfo rule() {
        return INFO;
    }

    @Override
    public Text name() {
        return new Text("手机号码", "a mobile number");
    }

    @Override
    public Mask mask() {
        return Mask.MOBILE;
    }

    @Override
    public int match(Piece piece, NumberRun run, int first) {
        int count = groups(piece, run, first);
        if (count == 0) {
            return 0;
        }
        NumberRun.Group last = run.groups().get(first + count - 1);
        int start = run.groups().get(first).start();
        boolean other = isInWord(run.text(), start)
                || last.end() < run.text().length()
                        && NumberRun.isLetter(run.text().charAt(last.end()))
                || Surroundings.isPartOfMore(run.text(), start, last.end())
                || Surroundings.behind(piece, last.end(), UNIT)
                || Surroundings.inAddress(run.text(), start)
                || Surroundings.before(piece, start, NUMBERED) && !Surroundings.before(piece, start, CALL);
        return other || piece.contact() || offices.contains(plain(run.digits(first, count))) ? 0 : count;
    }

    /** The eleven digits of a number that is known to be one. */
    static String plain(String digits) {
        return digits.length() > LENGTH ? digits.substring(digits.length() - LENGTH) : digits;
    }

    /** How many groups a mobile number fills; 0 where there is none. */
    static int groups(Piece piece, NumberRun run, int first) {
        NumberRun.Group group = run.groups().get(first);
        if (isMobile(group.digits()) || group.length() == LENGTH + 2 && isAbroad(group.digits())) {
            return 1;
        }
        boolean code = group.digits().equals("86") || group.digits().equals("0086");
        int from = code ? first + 1 : first;
        StringBuilder digits = new StringBuilder();
        boolean hyphens = true;
        boolean lineEnd = false;
        for (int next = from; next < run.groups().size() && digits.length() < LENGTH; next++) {
            if (next > from) {
                String gap = run.gap(next - 1);
                hyphens &= gap.strip().length() == 1;
                lineEnd |= gap.indexOf('\n') >= 0 || gap.indexOf('\t') >= 0;
            }
            digits.append(run.groups().get(next).digits());
            int count = next - first + 1;
            // Figures that stand side by side in a table look the same: hyphens, words before it or nothing around
            // tell.
            boolean alone = run.isAlone(first, count);
            if (isMobile(digits.toString())
                    && !lineEnd
                    && (next == from
                            || isUsual(run, from, next)
                                    && (hyphens || alone || code || Surroundings.before(piece, group.start(), CALL)))) {
                return count;
            }
        }
        return 0;
    }

    /** 138 0013 8000, 138 00138000, 1380013 8000, 138 001 38000, or digit by digit. */
    private static boolean isUsual(NumberRun run, int from, int last) {
        int count = last - from + 1;
        return count == LENGTH || count <= 4 && run.groups().get(from).length() >= 3;
    }

    private static boolean isMobile(String digits) {
        return digits.length() == LENGTH
                && digits.charAt(0) == '1'
                && digits.charAt(1) >= '3'
                && digits.charAt(LENGTH - 1) != 'X'
                && !digits.endsWith("000000");
    }

    private static boolean isAbroad(String digits) {
        return digits.startsWith("86") && isMobile(digits.substring(2));
    }

    /** Whether it goes on from a code such as A1; a whole word such as Tel may stand before it. */
    private static boolean isInWord(String text, int start) {
        int at = start;
        while (at > 0 && NumberRun.isLetter(text.charAt(at - 1))) {
            at--;
        }
        boolean digitBefore = at > 0 && NumberRun.digit(text.charAt(at - 1)) >= 0;
        return at < start && (start - at < 2 || digitBefore);
    }
}
