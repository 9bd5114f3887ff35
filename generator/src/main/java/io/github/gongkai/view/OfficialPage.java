package io.github.gongkai.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in its official form (GB/T 9704-2012): head with the issuers in red, number, text, notes, and the record at
 * its foot. For reading and for print.
 *
 * @param mark 发文机关标志: the issuers, the leading one first
 * @param suffix what stands behind them, such as 文件; may be empty
 * @param number 发文字号, or null
 * @param addressees 主送机关; empty where the text begins with them
 * @param body the text
 * @param notes 附注 with its brackets, or null; null where the text ends with them
 * @param foot 版记: 抄送机关, 印发机关, 印发日期, 印数
 * @param entry link to the page of the document
 */
public record OfficialPage(
        SiteView site,
        Frame frame,
        List<String> mark,
        String suffix,
        @Nullable String number,
        List<String> addressees,
        Html body,
        @Nullable String notes,
        List<MetaRow> foot,
        Link entry) {}
