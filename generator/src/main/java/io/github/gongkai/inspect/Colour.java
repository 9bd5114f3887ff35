package io.github.gongkai.inspect;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An opaque colour, red, green and blue from 0 to 255. */
record Colour(int red, int green, int blue) {

    private static final Map<String, Colour> NAMED = Map.of(
            "white", new Colour(255, 255, 255),
            "black", new Colour(0, 0, 0),
            "red", new Colour(255, 0, 0),
            "gray", new Colour(128, 128, 128),
            "grey", new Colour(128, 128, 128),
            "silver", new Colour(192, 192, 192),
            "blue", new Colour(0, 0, 255),
            "green", new Colour(0, 128, 0),
            "yellow", new Colour(255, 255, 0));

    /** Reads {@code #fff}, {@code #12427f}, {@code rgb(1, 2, 3)} or one of a few names; null where it is none of these. */
    static @Nullable Colour of(String css) {
        String value = css.strip().toLowerCase(Locale.ROOT);
        if (value.matches("#[0-9a-f]{3}")) {
            int[] digits = value.substring(1)
                    .chars()
                    .map(c -> Character.digit(c, 16) * 17)
                    .toArray();
            return new Colour(digits[0], digits[1], digits[2]);
        }
        if (value.matches("#[0-9a-f]{6}")) {
            int all = Integer.parseInt(value.substring(1), 16);
            return new Colour(all >> 16, all >> 8 & 255, all & 255);
        }
        if (value.matches("rgb\\(\\s*\\d{1,3}\\s*[, ]\\s*\\d{1,3}\\s*[, ]\\s*\\d{1,3}\\s*\\)")) {
            String[] parts = value.substring(4, value.length() - 1).strip().split("[,\\s]+");
            return new Colour(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }
        return NAMED.get(value);
    }

    /** Contrast with another, from 1 to 21 (WCAG 2.2). */
    double contrast(Colour other) {
        double light = Math.max(luminance(), other.luminance());
        double dark = Math.min(luminance(), other.luminance());
        return (light + 0.05) / (dark + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
