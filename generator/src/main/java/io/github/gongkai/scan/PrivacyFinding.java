package io.github.gongkai.scan;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;

/** Words findings of personal information. What was found is never repeated: its kind, what is left of it when hidden, its place. */
final class PrivacyFinding {

    /** The same outside of the text: where nobody looks before publishing. */
    static final RuleInfo ATTACHED = RuleInfo.error(
                    "privacy.attachment",
                    "附件、文件名、图片说明和文档属性不含个人信息",
                    "attachments, file names, alternative texts and document properties hold no personal information")
            .implementing("R-SAFE-8")
            .asSafeguard();

    private static final Text HINT =
            new Text("删去，或者按统一方式隐去一部分：{}", "remove it, or hide a part of it in the one way of the site: {}");

    private PrivacyFinding() {}

    /**
     * A finding in a piece.
     *
     * @param rule of findings in the text itself
     * @param name what was found
     * @param masked what it looks like when a part is hidden
     */
    static Diagnostic of(RuleInfo rule, Piece piece, int offset, Text name, String masked) {
        Text where = where(piece);
        Text message = new Text(
                where.zh() + "有" + name.zh() + " " + masked, where.en() + " holds " + name.en() + ": " + masked);
        Text hint = new Text(HINT.zh().replace("{}", masked), HINT.en().replace("{}", masked));
        RuleInfo reported = isHidden(piece) ? ATTACHED : rule;
        return reported.at(piece.at(offset), message, hint).weighing(rule.severity());
    }

    /** Whether a reader of the entry would not see it. */
    static boolean isHidden(Piece piece) {
        return piece.attached() || piece.part() == Piece.Part.FILE_NAME || piece.part() == Piece.Part.ALT;
    }

    /** What kind of place it is, as the beginning of a sentence. */
    static Text where(Piece piece) {
        return switch (piece.part()) {
            case ATTACHMENT -> new Text("附件（" + piece.place() + "）中", "the attachment (" + piece.place() + ")");
            case METADATA -> new Text("附件的" + piece.place() + "中", "the attachment (" + piece.place() + ")");
            case FILE_NAME -> new Text("文件名中", "the name of the file");
            case ALT -> new Text("图片的替代文字中", "the alternative text of the image");
            default ->
                piece.head().isEmpty()
                        ? new Text("这里", "this text")
                        : new Text("“" + piece.head() + "”中", "\"" + piece.head() + "\"");
        };
    }
}
