package io.github.gongkai.columns.annual;

import io.github.gongkai.model.Body;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section of the report, with the title the form prescribes (国办公开办函〔2021〕30号). */
enum ReportSection {
    GENERAL("一、总体情况"),
    DOCUMENTS("二、主动公开政府信息情况"),
    REQUESTS("三、收到和处理政府信息公开申请情况"),
    /** 条例 art. 50 and the form of 2021 word this title differently; both are in use. */
    CASES("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "四、政府信息公开行政复议、行政诉讼情况"),
    PROBLEMS("五、存在的主要问题及改进情况"),
    OTHER("六、其他需要报告的事项");

    private final List<String> titles;

    ReportSection(String... titles) {
        this.titles = List.of(titles);
    }

    String title() {
        return titles.get(0);
    }

    /** Whether the section holds one of the tables, which says enough by itself. */
    boolean hasTable() {
        return this == DOCUMENTS || this == REQUESTS || this == CASES;
    }

    boolean isTitle(String heading) {
        return titles.contains(heading.replaceAll("\\s", ""));
    }

    /** The section a heading opens, by its number; null where it opens none. */
    static @Nullable ReportSection of(String heading) {
        String plain = heading.strip();
        for (ReportSection section : values()) {
            if (plain.startsWith(section.title().substring(0, 2))) {
                return section;
            }
        }
        return null;
    }

    static @Nullable ReportSection of(Body.Passage passage) {
        return passage.level() == 0 ? null : of(passage.text());
    }
}
