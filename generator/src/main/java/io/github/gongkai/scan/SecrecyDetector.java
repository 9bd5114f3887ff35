package io.github.gongkai.scan;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of state secrets (保守国家秘密法 art. 22: 密级★保密期限) and of papers for internal use. The words themselves, as in a
 * regulation on secrecy, are no marks.
 */
final class SecrecyDetector implements Detector {

    static final RuleInfo INFO = RuleInfo.error(
                    "secrecy.mark",
                    "公开的内容没有密级标志和内部资料标志",
                    "what is published bears no mark of secrecy or of internal use")
            .implementing("R-ATTR-5")
            .asSafeguard();

    private static final Pattern STAR = Pattern.compile("(?:绝\\s*密|机\\s*密|秘\\s*密)\\s*[★☆]");
    private static final Pattern LEVEL = Pattern.compile("密\\s*级\\s*[:：]\\s*(?:绝密|机密|秘密)");
    private static final Pattern INTERNAL =
            Pattern.compile("内部(?:资料|文件|材料|刊物)[\\s\\u3000，,、。；;·！!]*(?:注意保[管存密]|妥善保管|不得外传|请勿外传|严禁外传|请勿扩散|不得扩散|严禁翻印)");

    /** A line of its own, with or without brackets and a period. */
    private static final Pattern LINE = Pattern.compile(
            "[（(【\\[]?[\\s\\u3000]*(?:(?:绝\\s*密|机\\s*密|秘\\s*密)(?:\\s*[★☆·]?\\s*(?:长期|\\d{1,2}\\s*年|[一二三五十]{1,3}年))?|内部(?:资料|文件|材料)|注意保[管存]|严禁外传)\\s*[）)】\\]]?");

    private static final Pattern NAMED = Pattern.compile("[（(【\\[](?:绝密|机密|秘密|内部|内部资料|内部文件|涉密)[）)】\\]]|(?:绝密|机密)[-_★]");
    private static final int LONGEST_LINE = 16;

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO);
    }

    @Override
    public void look(Piece piece, Consumer<Diagnostic> findings) {
        String text = piece.text();
        if (text.indexOf('密') < 0 && !text.contains("内部") && !text.contains("注意保") && !text.contains("外传")) {
            return;
        }
        int at = first(piece, text);
        if (at >= 0) {
            Text where = PrivacyFinding.where(piece);
            findings.accept(
                    INFO.at(
                            piece.at(at),
                            new Text(
                                    where.zh() + "有密级标志或者内部资料标志",
                                    where.en() + " bears a mark of secrecy or of internal use"),
                            new Text(
                                    "立即停止发布，送保密工作机构审查；确认可以公开的，使用没有标志的正式文本",
                                    "stop, and have the office for secrecy look at it; if it may be published, use the text without the mark")));
        }
    }

    private static int first(Piece piece, String text) {
        for (Pattern mark : List.of(STAR, LEVEL, INTERNAL)) {
            Matcher found = mark.matcher(text);
            while (found.find()) {
                if (!isQuoted(text, found.start())) {
                    return found.start();
                }
            }
        }
        if (piece.part() == Piece.Part.FILE_NAME || piece.part() == Piece.Part.TITLE) {
            Matcher named = NAMED.matcher(text);
            return named.find() ? named.start() : -1;
        }
        return piece.row() > 0 || piece.field() != null ? -1 : line(text);
    }

    private static int line(String text) {
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end).strip();
            if (!line.isEmpty()
                    && line.length() <= LONGEST_LINE
                    && LINE.matcher(line).matches()) {
                return start;
            }
            start = end + 1;
        }
        return -1;
    }

    /** Whether the words are talked about: 标明“机密★1年”. */
    private static boolean isQuoted(String text, int at) {
        return at > 0 && "“‘「『\"'".indexOf(text.charAt(at - 1)) >= 0;
    }
}
