package io.github.gongkai.columns.plans;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A five-year period: the Nth five-year plan runs from 1951 + 5N, since the sixth (1981).
 *
 * @param number 14 for 十四五
 */
record Period(int number) {

    private static final int FIRST_YEAR = 1951;
    private static final int YEARS = 5;
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    static final Comparator<Period> NEWEST_FIRST =
            Comparator.comparingInt(Period::number).reversed();

    /** The period a plan begins in. */
    static Period of(LocalDate start) {
        return new Period(Math.floorDiv(start.getYear() - FIRST_YEAR, YEARS));
    }

    int firstYear() {
        return FIRST_YEAR + YEARS * number;
    }

    int lastYear() {
        return firstYear() + YEARS - 1;
    }

    boolean isOver(LocalDate today) {
        return today.getYear() > lastYear();
    }

    /** “十四五”时期（2021—2025年）. */
    String label() {
        String years = firstYear() + "—" + lastYear() + "年";
        return number < 1 || number > 99 ? years : "“" + numeral() + "五”时期（" + years + "）";
    }

    private String numeral() {
        int tens = number / 10;
        return (tens == 0 ? "" : (tens == 1 ? "" : DIGITS[tens]) + "十") + DIGITS[number % 10];
    }
}
