package io.github.gongkai.scan;

import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Mask;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Citizen identity numbers: 18 characters with a day of birth and a check character (GB 11643, ISO 7064 MOD 11-2), or 15
 * digits as before 1999 where words beside them say what they are.
 */
final class IdentityNumber implements NumberKind {

    static final RuleInfo INFO = RuleInfo.error(
                    "privacy.identity", "公开的内容不含身份证号码", "what is published holds no identity card number")
            .implementing("R-SAFE-1")
            .asSafeguard();

    private static final Pattern CARD = Pattern.compile("身份证|证件|公民身份");
    private static final Pattern ORGANISATION = Pattern.compile("信用代码|机构代码|注册号|登记号|项目代码");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CODES = "10X98765432";
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int MOST_GROUPS = 6;

    /** First two digits: provinces (GB/T 2260). */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");

    private final LocalDate today;

    /** Nobody is born after {@code today}. */
    IdentityNumber(LocalDate today) {
        this.today = today;
    }

    @Override
    public RuleInfo rule() {
        return INFO;
    }

    @Override
    public Text name() {
        return new Text("身份证号码", "an identity card number");
    }

    @Override
    public Mask mask() {
        return Mask.IDENTITY;
    }

    @Override
    public int match(Piece piece, NumberRun run, int first) {
        int start = run.groups().get(first).start();
        int length = 0;
        boolean single = run.groups().get(first).length() == 1;
        int most = single ? LENGTH : MOST_GROUPS;
        for (int count = 1; count <= most && first + count <= run.groups().size(); count++) {
            NumberRun.Group last = run.groups().get(first + count - 1);
            length += last.length();
            if (length > LENGTH) {
                return 0;
            }
            boolean full = length == LENGTH && isValid(run.digits(first, count));
            boolean old =
                    length == OLD_LENGTH && isOld(run.digits(first, count)) && Surroundings.before(piece, start, CARD);
            if ((full || old)
                    && !Surroundings.touches(run.text(), start, last.end())
                    && !Surroundings.isPartOfMore(run.text(), start, last.end())
                    && !Surroundings.before(piece, start, ORGANISATION)) {
                return count;
            }
        }
        return 0;
    }

    private boolean isValid(String number) {
        if (!PROVINCES.contains(number.substring(0, 2))
                || number.indexOf('X') >= 0 && number.indexOf('X') < LENGTH - 1
                || !isDay(number.substring(6, 14))) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return number.charAt(LENGTH - 1) == CODES.charAt(sum % 11);
    }

    private boolean isOld(String number) {
        return number.indexOf('X') < 0
                && PROVINCES.contains(number.substring(0, 2))
                && isDay("19" + number.substring(6, 12));
    }

    private boolean isDay(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        if (year < 1850 || year > today.getYear()) {
            return false;
        }
        try {
            return !LocalDate.of(
                            year, Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6, 8)))
                    .isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
