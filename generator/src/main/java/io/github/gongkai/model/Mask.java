package io.github.gongkai.model;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a site hides a part of what would let people find a person. There is one way for each kind of information: where
 * two lists hide different parts of the same number, they can be laid over each other.
 *
 * <table>
 * <caption>What is left</caption>
 * <tr><td>{@link #NAME}</td><td>王*, 王*兰</td></tr>
 * <tr><td>{@link #IDENTITY}</td><td>35*************123</td></tr>
 * <tr><td>{@link #PERMIT}</td><td>E******78</td></tr>
 * <tr><td>{@link #MOBILE}</td><td>138****1234</td></tr>
 * <tr><td>{@link #CARD}</td><td>************1234</td></tr>
 * <tr><td>{@link #PLATE}</td><td>晋F·1***5</td></tr>
 * <tr><td>{@link #MAIL}</td><td>w***@example.com</td></tr>
 * <tr><td>{@link #ADDRESS}</td><td>青禾县河湾镇**</td></tr>
 * </table>
 */
public enum Mask {
    NAME,
    /** Citizen identity number of 15 or 18 characters. */
    IDENTITY,
    /** Number of a passport or a travel permit. */
    PERMIT,
    MOBILE,
    /** Number of a bank card. */
    CARD,
    /** Number plate. */
    PLATE,
    MAIL,
    /** Home address: what is below a town is hidden. */
    ADDRESS;

    private static final Pattern MASKED_NAME = Pattern.compile("\\p{IsHan}{1,3}(?:[*＊×某]\\p{IsHan}?|[*＊×]{1,2}|某某)");

    /** Whatever of these stands in a value, a part of it is hidden. */
    private static final Pattern HIDDEN = Pattern.compile("[*＊×✱●]|某|[xX]{3}");

    private static final Set<String> DOUBLE_SURNAMES =
            Set.of("欧阳", "上官", "司马", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯", "长孙", "宇文");

    /** The value with a part hidden; white space and hyphens around and within numbers are left out. */
    public String of(String value) {
        String words = value.strip();
        return switch (this) {
            case NAME -> name(words);
            case IDENTITY -> keep(compact(words), 2, 3);
            case PERMIT -> keep(compact(words), 1, 2);
            case MOBILE -> keep(mobile(compact(words)), 3, 4);
            case CARD -> keep(compact(words), 0, 4);
            case PLATE -> plate(words.replaceAll("[^0-9A-Za-z\\p{IsHan}]", ""));
            case MAIL -> words.indexOf('@') < 1 ? "***" : words.charAt(0) + "***" + words.substring(words.indexOf('@'));
            case ADDRESS -> address(words);
        };
    }

    /** Whether a part of the value is hidden already. */
    public boolean hides(String value) {
        String words = value.strip();
        return switch (this) {
            case NAME -> MASKED_NAME.matcher(words).matches();
            case ADDRESS -> HIDDEN.matcher(words).find() || address(words).equals(words);
            default -> HIDDEN.matcher(words).find();
        };
    }

    private static String name(String name) {
        if (name.length() < 2) {
            return name.isEmpty() ? "" : "*";
        }
        int surname = name.length() > 2 && DOUBLE_SURNAMES.contains(name.substring(0, 2)) ? 2 : 1;
        int rest = name.length() - surname;
        return rest < 2
                ? name.substring(0, surname) + "*"
                : name.substring(0, surname) + "*".repeat(rest - 1) + name.substring(name.length() - 1);
    }

    /** Without the country code. */
    private static String mobile(String digits) {
        return digits.length() > 11 ? digits.substring(digits.length() - 11) : digits;
    }

    private static String plate(String plate) {
        return plate.length() < 5
                ? "***"
                : plate.substring(0, 2) + "·" + plate.charAt(2) + "*".repeat(plate.length() - 4)
                        + plate.charAt(plate.length() - 1);
    }

    private static String address(String address) {
        int end = 0;
        for (String below : new String[] {"街道", "镇", "乡"}) {
            int found = address.indexOf(below);
            if (found >= 0) {
                end = found + below.length();
                break;
            }
        }
        return end == 0 ? "**" : end == address.length() ? address : address.substring(0, end) + "**";
    }

    private static String compact(String words) {
        return words.replaceAll("[\\s\\u00a0\\u3000·•+－-]", "");
    }

    private static String keep(String value, int first, int last) {
        int hidden = value.length() - first - last;
        return hidden < 1
                ? "*".repeat(value.length())
                : value.substring(0, first) + "*".repeat(hidden) + value.substring(value.length() - last);
    }
}
