package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.util.List;
import java.util.function.Consumer;

/** A field {@code creditCode} of any column, or of a group in one, holds a 统一社会信用代码 (GB 32100-2015). */
final class CodeRule implements Rule {

    static final RuleInfo INFO =
            RuleInfo.error("code.credit", "统一社会信用代码校验正确", "a unified social credit code has its check character");

    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        check(entry.fields(), context.columns().schema(entry).fields(), findings);
    }

    private static void check(Fields fields, List<FieldSpec> specs, Consumer<Diagnostic> findings) {
        for (FieldSpec spec : specs) {
            if (spec.name().equals("creditCode")) {
                fields.values(spec.name()).forEach(placed -> {
                    if (placed.value() instanceof Value.Text text) {
                        check(text.text(), placed.at(), findings);
                    }
                });
            }
            fields.groups(spec.name()).forEach(group -> check(group, spec.fields(), findings));
        }
    }

    private static void check(String code, Location at, Consumer<Diagnostic> findings) {
        if (!isValid(code)) {
            findings.accept(INFO.at(
                    at,
                    new Text("“" + code + "”不是有效的统一社会信用代码", "\"" + code + "\" is no valid unified social credit code"),
                    new Text(
                            "对照营业执照或登记证书核对 18 位代码，字母大写",
                            "check the 18 characters against the licence, letters in upper case")));
        }
    }

    static boolean isValid(String code) {
        if (code.length() != WEIGHTS.length + 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int digit = DIGITS.indexOf(code.charAt(i));
            if (digit < 0) {
                return false;
            }
            sum += digit * WEIGHTS[i];
        }
        return code.charAt(WEIGHTS.length) == DIGITS.charAt((31 - sum % 31) % 31);
    }
}
