package io.github.gongkai.scan;

import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Mask;
import java.util.regex.Pattern;

/**
 * Numbers of bank cards: 13 to 19 digits with a check digit (Luhn, ISO/IEC 7812), which begin with 62 or stand beside
 * words that say what they are. Accounts of offices have no such digit.
 */
final class CardNumber implements NumberKind {

    static final RuleInfo INFO = RuleInfo.error(
                    "privacy.card", "公开的内容不含银行卡号", "what is published holds no number of a bank card")
            .implementing("R-SAFE-3")
            .asSafeguard();

    private static final Pattern BANK = Pattern.compile("卡号|账号|帐号|账户|帐户|银行|开户|存折|一卡通|社保卡");
    private static final Pattern CODE = Pattern.compile("信用代码|机构代码|项目代码|统一编码|索引号|事项编码|流水号|编号|条码|单号");
    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;
    private static final int UNION_PAY = 16;

    @Override
    public RuleInfo rule() {
        return INFO;
    }

    @Override
    public Text name() {
        return new Text("银行卡号", "the number of a bank card");
    }

    @Override
    public Mask mask() {
        return Mask.CARD;
    }

    @Override
    public int match(Piece piece, NumberRun run, int first) {
        int start = run.groups().get(first).start();
        int found = 0;
        int length = 0;
        for (int count = 1; first + count <= run.groups().size(); count++) {
            NumberRun.Group last = run.groups().get(first + count - 1);
            length += last.length();
            if (length > LONGEST || count > 1 && run.gap(first + count - 2).indexOf('\n') >= 0) {
                break;
            }
            String digits = run.digits(first, count);
            if (length >= SHORTEST
                    && isCard(piece, digits, start)
                    && !Surroundings.touches(run.text(), start, last.end())
                    && !Surroundings.isPartOfMore(run.text(), start, last.end())) {
                found = count;
            }
            // Cards are printed in fours; the last group may be shorter.
            boolean four = last.length() == 4 || run.groups().get(first).length() == 1 && last.length() == 1;
            boolean six = count == 1 && last.length() == 6;
            if (!four && !six) {
                break;
            }
        }
        return found;
    }

    private static boolean isCard(Piece piece, String digits, int start) {
        if (digits.indexOf('X') >= 0 || !hasCheckDigit(digits)) {
            return false;
        }
        boolean bank = Surroundings.before(piece, start, BANK);
        boolean unionPay = digits.startsWith("62") && digits.length() >= UNION_PAY;
        return bank && "34569".indexOf(digits.charAt(0)) >= 0
                || unionPay && !Surroundings.before(piece, start, CODE) && !Surroundings.inAddress(piece.text(), start);
    }

    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0 && digits.chars().distinct().count() > 2;
    }
}
