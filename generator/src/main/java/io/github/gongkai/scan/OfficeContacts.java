package io.github.gongkai.scan;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the mobile numbers and mailboxes offices publish as theirs; these may stand anywhere. */
final class OfficeContacts {

    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}[@＠][A-Za-z0-9.-]+");

    private final Set<String> mobiles = new HashSet<>();
    private final Set<String> mails = new HashSet<>();

    /** Takes what a piece that is a contact holds. */
    void add(Piece piece) {
        if (!piece.contact()) {
            return;
        }
        for (NumberRun run : NumberRun.in(piece.text())) {
            for (int i = 0; i < run.groups().size(); i++) {
                int count = MobileNumber.groups(piece, run, i);
                if (count > 0) {
                    mobiles.add(MobileNumber.plain(run.digits(i, count)));
                }
            }
        }
        Matcher mail = MAIL.matcher(piece.text());
        while (mail.find()) {
            mails.add(mail.group().toLowerCase(Locale.ROOT));
        }
    }

    Set<String> mobiles() {
        return Set.copyOf(mobiles);
    }

    Set<String> mails() {
        return Set.copyOf(mails);
    }
}
