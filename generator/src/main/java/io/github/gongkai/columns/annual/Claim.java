package io.github.gongkai.columns.annual;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A way to say a figure of the tables in words.
 *
 * @param words its first group is the figure
 * @param cell the figure as a message names it
 */
record Claim(Pattern words, String cell, Function<AnnualReport, OptionalLong> figure) {

    private static final String REQUESTS = "(?:各类|书面)?(?:政府)?(?:信息)?(?:公开)?申请";
    private static final String NUMBER = "(?:共)?\\s*(\\d+)\\s*件";

    static final List<Claim> ALL = List.of(
            requests("(?:新收|收到|受理)(?:到)?" + REQUESTS, List.of(RequestRow.NEW), "表三“新收”总计"),
            requests("上年(?:度)?结转(?:" + REQUESTS + ")?(?:的)?", List.of(RequestRow.CARRIED), "表三“上年结转”总计"),
            requests("(?:办结|办理完毕|答复)(?:" + REQUESTS + ")?", List.of(RequestRow.TOTAL), "表三办理结果总计"),
            requests("结转(?:至|到)?下(?:一)?年(?:度)?(?:继续办理)?(?:的)?", List.of(RequestRow.FORWARD), "表三“结转下年”总计"),
            requests("(?<!不)予以公开(?:的)?", List.of(RequestRow.GRANTED), "表三“予以公开”总计"),
            requests("部分公开(?:的)?", List.of(RequestRow.PARTIAL), "表三“部分公开”总计"),
            requests("不予公开(?:的)?", RequestRow.Part.DENIED.rows(), "表三“不予公开”各项总计之和"),
            requests("无法提供(?:的)?", RequestRow.Part.UNABLE.rows(), "表三“无法提供”各项总计之和"),
            requests("不予处理(?:的)?", RequestRow.Part.DISMISSED.rows(), "表三“不予处理”各项总计之和"),
            requests("其他处理(?:的)?", RequestRow.Part.OTHERWISE.rows(), "表三“其他处理”各项总计之和"),
            documents("制(?:发|定)(?:了)?(?:行政)?规范性文件", "made"),
            documents("废止(?:了)?(?:行政)?规范性文件", "repealed"),
            documents("现行有效(?:的)?(?:行政)?规范性文件", "valid"),
            cases("行政复议(?:案件)?", List.of(CaseTable.Kind.REVIEW), "表四“行政复议”总计"),
            cases("行政诉讼(?:案件)?", List.of(CaseTable.Kind.DIRECT, CaseTable.Kind.AFTER_REVIEW), "表四“行政诉讼”两组总计之和"));

    private static Claim requests(String words, List<RequestRow> rows, String cell) {
        return new Claim(
                Pattern.compile(words + NUMBER),
                cell,
                report -> report.requests().sum(rows, Applicant.ALL));
    }

    private static Claim documents(String words, String name) {
        return new Claim(
                Pattern.compile(words + NUMBER),
                "表二“行政规范性文件”" + DocumentTable.label(name),
                report -> report.documents().cell(DocumentRow.NORMATIVE, name).stream()
                        .mapToLong(Count::value)
                        .findFirst());
    }

    private static Claim cases(String words, List<CaseTable.Kind> kinds, String cell) {
        return new Claim(
                Pattern.compile(words + NUMBER),
                cell,
                report -> kinds.stream()
                                .allMatch(kind -> report.cases().group(kind).isPresent())
                        ? OptionalLong.of(kinds.stream()
                                .mapToLong(kind -> report.cases()
                                        .group(kind)
                                        .orElseThrow()
                                        .get(4)
                                        .value())
                                .sum())
                        : OptionalLong.empty());
    }
}
