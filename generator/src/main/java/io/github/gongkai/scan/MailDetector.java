package io.github.gongkai.scan;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Mask;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mailboxes at hosts where people have theirs, outside of contact details. */
final class MailDetector implements Detector {

    static final RuleInfo INFO = RuleInfo.warning(
                    "privacy.mail",
                    "个人邮箱只写在单位的联系方式中",
                    "a private mailbox stands in the contact details of an office only")
            .implementing("R-SAFE-2");

    private static final Pattern MAIL = Pattern.compile(
            "[A-Za-z0-9._%+-]{1,64}[@＠](?:vip\\.)?((?:qq|163|126|139|189|sina|sohu|foxmail|gmail|hotmail|outlook|live|yeah|aliyun|tom|21cn|wo|yahoo|icloud|msn)\\.(?:com|cn|net)(?:\\.cn)?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTACT = Pattern.compile("(?i:邮箱|电子邮件|邮件|联系|反馈|意见|举报|投诉|报名|咨询|e-?mail)");
    private static final Text NAME = new Text("个人邮箱", "a private mailbox");

    private final Set<String> offices;

    /** Mailboxes of offices, in lower case, may stand anywhere. */
    MailDetector(Set<String> offices) {
        this.offices = offices;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO);
    }

    @Override
    public void look(Piece piece, Consumer<Diagnostic> findings) {
        if (piece.contact() || piece.text().indexOf('@') < 0 && piece.text().indexOf('＠') < 0) {
            return;
        }
        Matcher mail = MAIL.matcher(piece.text());
        while (mail.find()) {
            // An office that asks for letters gives its mailbox in the text; in a table of people it is theirs.
            boolean asked = piece.row() == 0
                    && CONTACT.matcher(piece.text())
                            .region(Math.max(0, mail.start() - 24), mail.start())
                            .find();
            if (!asked && !offices.contains(mail.group().toLowerCase(Locale.ROOT))) {
                findings.accept(PrivacyFinding.of(INFO, piece, mail.start(), NAME, Mask.MAIL.of(mail.group())));
            }
        }
    }
}
