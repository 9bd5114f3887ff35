package io.github.gongkai.view;

import java.time.LocalDate;

/**
 * A day as a page shows it.
 *
 * @param iso {@code 2024-03-01}, for {@code datetime} attributes and tables
 * @param text {@code 2024年3月1日}, for running text
 */
public record Day(String iso, String text) {

    public static Day of(LocalDate date) {
        return new Day(date.toString(), date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日");
    }
}
