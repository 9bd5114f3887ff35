package io.github.gongkai.extract;

import java.io.IOException;
import org.apache.poi.POIDocument;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;

/** What a file of the old office formats says of itself. */
final class OldProperties {

    private OldProperties() {}

    static void read(POIDocument document, Parts parts) throws IOException {
        SummaryInformation summary = document.getSummaryInformation();
        if (summary != null) {
            parts.tell("作者", summary.getAuthor());
            parts.tell("最后修改者", summary.getLastAuthor());
            parts.tell("标题", summary.getTitle());
            parts.tell("主题", summary.getSubject());
            parts.tell("关键词", summary.getKeywords());
            parts.tell("备注", summary.getComments());
        }
        DocumentSummaryInformation more = document.getDocumentSummaryInformation();
        if (more != null) {
            parts.tell("单位", more.getCompany());
            parts.tell("主管", more.getManager());
            parts.tell("类别", more.getCategory());
        }
    }
}
