package io.github.gongkai.rules.health;

import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import java.util.regex.Pattern;

/** Tells entries that say no more than that there will be something. */
final class Placeholder {

    /** A text of more characters says something besides. */
    private static final int LONGEST = 60;

    private static final Pattern WORDS =
            Pattern.compile("(?:建设|完善|整理|维护|筹备|升级|更新|制作|编制)中|正在(?:建设|完善|整理|维护|筹备|升级|制作|加载)|敬请期待|暂无(?:内容|信息|数据|相关|公告|文件)"
                    + "|(?i:under construction|coming soon)");

    private Placeholder() {}

    static boolean is(Entry entry) {
        if (!entry.attachments().isEmpty()) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        for (Body.Passage passage : entry.body().passages()) {
            words.append(passage.text());
            if (words.length() > LONGEST) {
                return false;
            }
        }
        return WORDS.matcher(words).find()
                || words.isEmpty() && WORDS.matcher(entry.title()).find();
    }
}
