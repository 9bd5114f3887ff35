package io.github.gongkai.model;

import java.util.List;

/**
 * An item that must be disclosed of one's own accord (法定主动公开事项, 条例 arts. 20 and 21).
 *
 * @param id such as {@code 20-07}: the article and a number
 * @param label what it is called, such as 财政预算、决算
 * @param item where it stands, such as 第二十条第七项
 * @param levels whom it binds, such as {@code county}; empty for everybody
 */
public record Duty(String id, String label, String item, List<String> levels) {

    /** Whether it binds an office of this level. */
    public boolean binds(String level) {
        return levels.isEmpty() || levels.contains(level);
    }

    /** The item and its words; no two are alike. */
    public Choice choice() {
        return new Choice(id, item + " " + label);
    }
}
