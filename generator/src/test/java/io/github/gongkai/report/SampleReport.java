package io.github.gongkai.report;

import io.github.gongkai.column.Columns;
import io.github.gongkai.diagnostic.Accepted;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Health;
import io.github.gongkai.diagnostic.Language;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.RuleSettings;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.diagnostic.Weighed;
import io.github.gongkai.model.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports made by hand, for tests of single forms. */
final class SampleReport {

    static final RuleInfo NUMBER = RuleInfo.error("doc.number-form", "发文字号符合规定格式", "a document number is well-formed")
            .implementing("R-DOC-2");
    static final RuleInfo SYNTAX =
            RuleInfo.error("yaml.syntax", "YAML 语法正确", "YAML is well-formed").asSafeguard();
    static final RuleInfo STALE =
            RuleInfo.warning("column.stale", "栏目按期更新", "columns are kept up").asUpkeep();
    static final RuleInfo QUIET = RuleInfo.error("field.date", "日期真实存在", "a date exists");

    /** A site without entries. */
    static final ReportedSite SITE = site(true, true, Health.NONE);

    private SampleReport() {}

    static ReportedSite site(boolean failed, boolean rendered, Health health) {
        return new ReportedSite(
                "青禾县人民政府",
                "sites/青禾/",
                failed,
                rendered,
                new RuleBook(List.of(NUMBER, QUIET, STALE, SYNTAX), SampleReport::page, "column.stale"::equals),
                new Subjects(noEntries(), new Columns(List.of())),
                health);
    }

    private static Site noEntries() {
        return new Site(
                null, List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    private static Optional<String> page(String rule) {
        Path page = Path.of("../docs/rules/" + rule + ".md");
        try {
            return Files.exists(page) ? Optional.of(Files.readString(page)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Diagnostic number(int line) {
        return NUMBER.at(
                new Location("documents/2026/一 & 二.md", line, 7),
                new Text("发文字号“青政办发[2026]第01号”不符合格式", "\"青政办发[2026]第01号\" is not well-formed"),
                new Text("写成 documentNumber: 青政办发〔2026〕1号", "write documentNumber: 青政办发〔2026〕1号"));
    }

    static Diagnostic syntax() {
        return SYNTAX.at(
                new Location("notices/a,b:c.md", 2, 1),
                new Text("YAML 语法有误：50%\n<script>\u0001]]>", "bad YAML: 50%\n<script>\u0001]]>"));
    }

    static Diagnostic stale(int days) {
        return STALE.at(
                Location.startOf(""),
                new Text("栏目“通知公告”已经 " + days + " 天没有更新", "column notices is " + days + " days old"),
                new Text("发布新的内容，或者撤下栏目", "publish something or remove the column"));
    }

    static BuildReport report(Diagnostic... findings) {
        return report("2026-06-30T23:59:59", findings);
    }

    static BuildReport report(String asOf, Diagnostic... findings) {
        Weighed weighed = new Weighed(
                RuleSettings.Profile.STANDARD,
                Arrays.stream(findings).sorted().toList(),
                List.of(new Accepted(
                        QUIET.at(new Location("documents/2020/3.md", 4, 1), new Text("日期不存在", "no such day")),
                        Accepted.By.EXCEPTION,
                        "原件如此",
                        "县政府办公室主任",
                        LocalDate.of(2026, 12, 31),
                        new Location("data/exceptions.yaml", 1, 3))),
                List.of(),
                null);
        return new BuildReport(
                asOf,
                Language.ZH,
                new BuildReport.Counts(
                        12, 9, 1, 2, weighed.count(Severity.WARNING), weighed.count(Severity.NOTE), 1, 40, 50),
                List.of(new BuildReport.Withheld("notices/b.md", new Text("草稿", "draft"))),
                weighed,
                Map.of("total", 1234L));
    }
}
