package io.github.gongkai.scan.wording;

/**
 * What every text an expression matches begins with. It is searched for together with all other words; only where it
 * stands is the expression tried.
 */
final class FixedPrefix {

    private FixedPrefix() {}

    /** The fixed characters at the beginning of an expression; empty where it may begin with several. */
    static String of(String regex) {
        if (hasAlternatives(regex)) {
            return "";
        }
        StringBuilder prefix = new StringBuilder();
        int i = 0;
        while (i < regex.length()) {
            char c = regex.charAt(i);
            int width = 1;
            if (c == '\\' && i + 1 < regex.length() && !Character.isLetterOrDigit(regex.charAt(i + 1))) {
                c = regex.charAt(i + 1);
                width = 2;
            } else if ("\\^$.[](){}|?*+".indexOf(c) >= 0) {
                break;
            }
            char behind = i + width < regex.length() ? regex.charAt(i + width) : ' ';
            if (behind == '?' || behind == '*' || behind == '{') {
                break;
            }
            prefix.append(c);
            i += width;
        }
        return prefix.toString();
    }

    /** Whether there is a bar outside of all brackets. */
    private static boolean hasAlternatives(String regex) {
        int depth = 0;
        boolean inClass = false;
        for (int i = 0; i < regex.length(); i++) {
            switch (regex.charAt(i)) {
                case '\\' -> i++;
                case '[' -> inClass = true;
                case ']' -> inClass = false;
                case '(' -> depth += inClass ? 0 : 1;
                case ')' -> depth -= inClass ? 0 : 1;
                case '|' -> {
                    if (depth == 0 && !inClass) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }
}
