package io.github.gongkai.scan;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Mask;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number plates of private cars (GA 36); those of the police and of embassies are no private ones. */
final class PlateDetector implements Detector {

    static final RuleInfo INFO = RuleInfo.error(
                    "privacy.plate", "公开的内容不含私家车牌号码", "what is published holds no number plate of a private car")
            .implementing("R-SAFE-4")
            .asSafeguard();

    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

    /** Places whose last character is a province too: 江苏A座. */
    private static final Pattern PLACE = Pattern.compile("(?:南京|北京|东京|天津|江津|江苏|四川|辽宁|南宁|西宁|西藏|内蒙|黑龙江|海南青|丹青|铜川)$");

    private static final Pattern PLATE = Pattern.compile(
            "[A-HJ-NP-Z][·•・･‧∙⋅．\uFFFD \\-]{0,2}((?:[DF][A-HJ-NP-Z0-9]\\d{4}|\\d{5}[DF])|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学港澳])(?![0-9A-Za-z〔\\[（\\-])");

    private static final Text NAME = new Text("车牌号码", "a number plate");
    private static final int LEAST_DIGITS = 2;

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO);
    }

    @Override
    public void look(Piece piece, Consumer<Diagnostic> findings) {
        String text = piece.text();
        for (int i = 0; i + 6 < text.length(); i++) {
            char letter = text.charAt(i + 1);
            if ((letter >= 'A' && letter <= 'Z' || letter >= 'Ａ' && letter <= 'Ｚ')
                    && PROVINCES.indexOf(text.charAt(i)) >= 0
                    && !PLACE.matcher(text).region(Math.max(0, i - 3), i + 1).find()) {
                String tail = narrow(text.substring(i + 1, Math.min(text.length(), i + 12)));
                Matcher plate = PLATE.matcher(tail);
                if (plate.lookingAt() && isNumber(plate.group(1))) {
                    String masked = Mask.PLATE.of(text.charAt(i) + plate.group());
                    findings.accept(PrivacyFinding.of(INFO, piece, i, NAME, masked));
                }
            }
        }
    }

    private static boolean isNumber(String serial) {
        return serial.chars().filter(Character::isDigit).count() >= LEAST_DIGITS;
    }

    /** Full-width letters and digits made plain. */
    static String narrow(String words) {
        StringBuilder narrow = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            narrow.append(c > '\uff00' && c < '\uff5f' ? (char) (c - 0xfee0) : c);
        }
        return narrow.toString();
    }
}
