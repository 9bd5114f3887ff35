package io.github.gongkai.scan;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Mask;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of passports and of travel permits for Hong Kong, Macau and Taiwan, beside words that say what they are. */
final class PermitDetector implements Detector {

    static final RuleInfo INFO = RuleInfo.error(
                    "privacy.permit",
                    "公开的内容不含护照和通行证号码",
                    "what is published holds no number of a passport or travel permit")
            .implementing("R-SAFE-1")
            .asSafeguard();

    private static final Pattern WORDS = Pattern.compile("护照|通行证|回乡证|台胞证|证件号|港澳|居住证");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9A-Za-z])(?:[EGPDS]\\d{8}|E[A-HJ-NP-Z]\\d{7}|[HM]\\d{10}|[HMCW]\\d{8}|[HM]\\d{9})(?![0-9A-Za-z])");
    private static final Text NAME = new Text("护照或者通行证号码", "the number of a passport or travel permit");

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO);
    }

    @Override
    public void look(Piece piece, Consumer<Diagnostic> findings) {
        if (!mayHold(piece.text())) {
            return;
        }
        Matcher number = NUMBER.matcher(PlateDetector.narrow(piece.text()));
        while (number.find()) {
            if (Surroundings.before(piece, number.start(), WORDS)) {
                findings.accept(PrivacyFinding.of(INFO, piece, number.start(), NAME, Mask.PERMIT.of(number.group())));
            }
        }
    }

    /** Whether a capital letter stands before a digit, or before another before a digit. */
    private static boolean mayHold(String text) {
        for (int i = 0; i + 8 < text.length(); i++) {
            char c = text.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z' || c >= 'Ａ' && c <= 'Ｚ';
            if (capital && NumberRun.digit(text.charAt(i + 2)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
