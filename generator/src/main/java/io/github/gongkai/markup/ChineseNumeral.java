package io.github.gongkai.markup;

/** Reads numbers as laws write them: 十二, 一百零三, 二〇二四, 12. */
final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumeral() {}

    /** The number, or -1 where the text is none. */
    static int parse(String text) {
        int total = 0;
        int digit = 0;
        boolean units = text.chars().anyMatch(c -> c == '十' || c == '百' || c == '千');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '〇' ? '零' : text.charAt(i);
            int value = c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
            if (value >= 0) {
                digit = units ? value : digit * 10 + value;
                continue;
            }
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit == 0) {
                return -1;
            }
            total += (digit == 0 && unit == 10 ? 1 : digit) * unit;
            digit = 0;
        }
        return text.isEmpty() ? -1 : total + digit;
    }
}
