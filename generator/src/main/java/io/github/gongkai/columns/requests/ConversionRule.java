package io.github.gongkai.columns.requests;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import java.util.function.Consumer;

/** What three ask for, others may want too: it is looked at whether to publish it (条例 art. 44). */
final class ConversionRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "request.conversion",
                    "多人申请的同一事项审查过是否转为主动公开",
                    "what was asked for three times has been considered for publication")
            .implementing("R-ATTR-4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        for (RequestFigures.Repeated repeated :
                RequestFigures.suggestions(context.site().ledgers())) {
            findings.accept(
                    INFO.at(
                            repeated.latest(),
                            new Text(
                                    "“" + repeated.subject() + "”已有 "
                                            + repeated.numbers().size() + " 件申请（" + String.join("、", repeated.numbers())
                                            + "），没有审查是否转为主动公开",
                                    "\"" + repeated.subject() + "\" was asked for "
                                            + repeated.numbers().size() + " times ("
                                            + String.join(", ", repeated.numbers())
                                            + ") and not considered for publication"),
                            new Text(
                                    "审查后在其中一件填写 conversion: { reviewed: 日期, proactive: true 或 false }",
                                    "consider it and add to one of them: conversion: { reviewed: date, proactive: true or false }")));
        }
    }
}
