package io.github.gongkai.columns.requests;

import io.github.gongkai.calendar.RequestClock;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.List;

/** The statutory time limits as an applicant reads them; the figures are those the clock counts with. */
final class TimeLimits {

    private TimeLimits() {}

    static Section section() {
        return Section.ofTable(
                        "time-limits",
                        "办理时限",
                        Table.of(
                                "答复政府信息公开申请的法定时限",
                                List.of("情形", "时限", "依据"),
                                List.of(
                                        row("能够当场答复的", "当场答复", "第三十三条"),
                                        row("不能当场答复的", "收到申请之日起" + RequestClock.REPLY_DAYS + "个工作日内答复", "第三十三条"),
                                        row(
                                                "需要延长答复期限的",
                                                "经政府信息公开工作机构负责人同意并告知申请人，最多延长" + RequestClock.MOST_EXTENSION_DAYS
                                                        + "个工作日",
                                                "第三十三条"),
                                        row(
                                                "申请内容不明确的",
                                                "收到申请之日起" + RequestClock.CORRECTION_NOTICE_DAYS
                                                        + "个工作日内一次性告知补正，答复期限从收到补正的申请之日起计算",
                                                "第三十条"),
                                        row(
                                                "征求第三方意见的",
                                                "第三方在" + RequestClock.OPINION_DAYS + "个工作日内提出意见，所需时间不计入答复期限",
                                                "第三十二条、第三十三条"),
                                        row(
                                                "征求共同制作机关意见的",
                                                "被征求意见机关在" + RequestClock.OPINION_DAYS + "个工作日内提出意见，所需时间不计入答复期限",
                                                "第三十三条、第三十四条"))))
                .withNote("依据为《中华人民共和国政府信息公开条例》。期限从收到申请的次日起算，法定节假日和休息日不计，调休上班日计入。");
    }

    private static TableRow row(String matter, String limit, String article) {
        return TableRow.of(List.of(Cell.ofHeading(matter), Cell.ofText(limit), Cell.ofText(article)));
    }
}
