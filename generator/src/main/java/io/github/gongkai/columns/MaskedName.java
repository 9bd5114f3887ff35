package io.github.gongkai.columns;

import java.util.regex.Pattern;

/** A person's name of which a part is hidden, such as 王*兰 or 王某; names in public lists need no more than that. */
public final class MaskedName {

    private static final Pattern MASKED = Pattern.compile("\\p{IsHan}{1,3}(?:[*＊×某]\\p{IsHan}?|[*＊×]{1,2}|某某)");

    private MaskedName() {}

    public static boolean isMasked(String name) {
        return MASKED.matcher(name.strip()).matches();
    }
}
