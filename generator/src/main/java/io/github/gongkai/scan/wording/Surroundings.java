package io.github.gongkai.scan.wording;

import java.util.List;

/**
 * What stands around a word, as far as it tells that the word is right here. An old name is right where the sentence
 * speaks of the time when it was the name.
 */
final class Surroundings {

    /** How far away a word that excuses another may stand, in characters. */
    private static final int NEAR = 20;

    /** How far before a name its 原 may stand: 原中华人民共和国卫生部. */
    private static final int FORMER = 8;

    /** How far behind a name the number of its order may stand: 国土资源部令第74号. */
    private static final int NUMBER = 12;

    /** Longer sentences are cut. */
    private static final int SENTENCE = 80;

    private static final String SENTENCE_ENDS = "。；！？\n";

    /** What is done to names and laws. */
    private static final List<String> CHANGES = List.of(
            "更名", "改名", "改为", "改称", "组建", "重组", "不再保留", "撤销", "废止", "失效", "改革前", "修订前", "修改前", "划入", "整合", "转隶", "前身",
            "旧称", "时任", "取代");

    private static final List<String> ISSUED = List.of("令第", "公告", "〔", "令（", "令 第", "令20", "令19");

    private final String text;
    private final int start;
    private final int end;

    /** What stands around the word from {@code start} to {@code end}. */
    Surroundings(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** Whether a word holds the one found at just this place, or stands near it where it does not hold it. */
    boolean hold(String excuse, String found) {
        int within = excuse.indexOf(found);
        if (within < 0) {
            return text.substring(Math.max(0, start - NEAR), Math.min(text.length(), end + NEAR))
                    .contains(excuse);
        }
        while (within >= 0) {
            if (text.startsWith(excuse, start - within)) {
                return true;
            }
            within = excuse.indexOf(found, within + 1);
        }
        return false;
    }

    /**
     * Whether an old name is right here: in the title of a document, called 原, where the sentence says what became of it or
     * tells an earlier year, or as the author of something with a number.
     *
     * @param year the year the new name holds from
     */
    boolean areOlderThan(int year) {
        return isQuoted() || isCalledFormer() || isAuthor() || tellsOfBefore(year);
    }

    /** Whether the word is a part of what stands between 《 and 》. */
    private boolean isQuoted() {
        if (text.charAt(start) == '《') {
            return false;
        }
        int opening = text.lastIndexOf('《', start);
        return opening >= 0 && text.lastIndexOf('》', start) < opening && text.indexOf('》', end) >= 0;
    }

    private boolean isCalledFormer() {
        int at = text.lastIndexOf('原', start - 1);
        return at >= start - FORMER
                && at >= 0
                && (at + 1 == start || "则因料有来本材理件告始".indexOf(text.charAt(at + 1)) < 0)
                && text.substring(at, start).chars().noneMatch(c -> "，。；、".indexOf(c) >= 0);
    }

    private boolean isAuthor() {
        String behind = text.substring(end, Math.min(text.length(), end + NUMBER));
        return ISSUED.stream().anyMatch(behind::contains);
    }

    private boolean tellsOfBefore(int year) {
        int from = start;
        while (from > 0 && start - from < SENTENCE && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < SENTENCE && SENTENCE_ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String sentence = text.substring(from, to);
        return CHANGES.stream().anyMatch(sentence::contains) || hasYearBefore(year, sentence);
    }

    private static boolean hasYearBefore(int year, String sentence) {
        int digits = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else {
                if (digits == 4 && (c == '年' || c == '〕')) {
                    int told = Integer.parseInt(sentence.substring(i - 4, i));
                    if (told > 1900 && told < year) {
                        return true;
                    }
                }
                digits = 0;
            }
        }
        return false;
    }
}
