package io.github.gongkai.columns.interpretations;

import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Unit;
import java.util.List;
import java.util.regex.Pattern;

/** Tells documents in the name of a government or its office from those of departments. */
final class GovernmentIssue {

    private static final Pattern GOVERNMENT = Pattern.compile(".*(?:人民政府|行政公署)(?:办公室|办公厅)?");

    private GovernmentIssue() {}

    static boolean is(Entry document, List<Unit> units) {
        return document.fields().texts("issuer").stream()
                .map(issuer -> Unit.named(issuer, units).map(Unit::name).orElse(issuer))
                .anyMatch(name -> GOVERNMENT.matcher(name).matches());
    }
}
