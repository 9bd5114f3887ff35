package io.github.gongkai.columns.guide;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Unit;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A guide is gone through every year, and its day of revision is the one the register of units knows. */
final class GuideRevisionRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "guide.revision",
                    "公开指南十二个月内修订过，修订时间与机构名录一致",
                    "a guide was revised within twelve months, on the day the register of units gives")
            .implementing("R-GUIDE-1")
            .asUpkeep()
            .with(new RuleInfo.Threshold("months", 12, new Text("修订间隔的月数", "months between two revisions")));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        LocalDate revised = entry.fields().date("dateRevised");
        if (revised == null) {
            return;
        }
        int months = context.threshold(INFO, "months");
        LocalDate today = context.asOf().toLocalDate();
        Location at = entry.fields().at("dateRevised");
        if (revised.isAfter(today)) {
            findings.accept(INFO.at(
                    at,
                    new Text("修订时间 " + revised + " 晚于检查日期 " + today, "dateRevised " + revised + " is after " + today),
                    new Text("填写实际修订的日期", "give the day it was revised")));
        } else if (revised.plusMonths(months).isBefore(today)) {
            findings.accept(INFO.at(
                    at,
                    new Text(
                            "公开指南最近一次修订是 " + revised + "，已超过 " + months + " 个月",
                            "the guide was revised on " + revised + ", more than " + months + " months ago"),
                    new Text(
                            "逐项核对内容和联系方式，再更新 dateRevised",
                            "go through it and its contacts, then give dateRevised the day")));
        }
        Unit unit = GuideContact.unit(entry.fields().text("unit"), context.site());
        Unit.Guide known = unit == null ? null : unit.guide();
        if (known != null && !known.revised().equals(revised)) {
            findings.accept(INFO.at(
                    at,
                    new Text(
                            "修订时间 " + revised + " 与机构名录中的 " + known.revised() + " 不一致",
                            "dateRevised " + revised + " is not the " + known.revised() + " of the register of units"),
                    new Text("改成同一天：" + known.at(), "make them the same day: " + known.at())));
        }
    }
}
