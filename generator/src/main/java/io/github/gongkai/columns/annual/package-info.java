/**
 * The annual report on the work of open information (政府信息公开工作年度报告, 条例 arts. 49 and 50; form: 国办公开办函〔2021〕30号):
 * its six sections and three tables, and the rules that hold between their figures, with the report of the year before,
 * with the library of documents and with the text. Knows reports only; reads no file and plans no page.
 */
@NullMarked
package io.github.gongkai.columns.annual;

import org.jspecify.annotations.NullMarked;
