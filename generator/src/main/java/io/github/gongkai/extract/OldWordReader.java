package io.github.gongkai.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;

/** Word files before 2007. */
final class OldWordReader implements FormatReader {

    /** Ends a cell of a table, and once more a row. */
    private static final char CELL_END = '\u0007';

    @Override
    public void read(Source source, Parts parts) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(source.bytes()));
                WordExtractor extractor = new WordExtractor(document)) {
            body(extractor.getParagraphText(), parts);
            all("脚注", extractor.getFootnoteText(), parts);
            all("尾注", extractor.getEndnoteText(), parts);
            all("批注", extractor.getCommentsText(), parts);
            all("文本框", extractor.getMainTextboxText(), parts);
            all("页眉、页脚", WordExtractor.stripFields(headers(document)).split("[\r\n]+"), parts);
            OldProperties.read(document, parts);
        } catch (EncryptedDocumentException e) {
            throw new Unreadable(Unreadable.ENCRYPTED);
        }
    }

    private static String headers(HWPFDocument document) {
        return document.getHeaderStoryRange() == null
                ? ""
                : document.getHeaderStoryRange().text();
    }

    private static void all(String place, String[] texts, Parts parts) throws IOException {
        for (String text : texts) {
            parts.add(place, plain(text));
        }
    }

    /** Paragraphs; those of a table end in a mark, and a row in a mark alone. */
    private static void body(String[] paragraphs, Parts parts) throws IOException {
        List<String> heads = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        int row = 0;
        for (String paragraph : paragraphs) {
            boolean cell = paragraph.indexOf(CELL_END) >= 0;
            if (!cell) {
                heads.clear();
                row = 0;
                parts.add("正文", plain(paragraph));
            } else if (!paragraph.strip().equals(String.valueOf(CELL_END)) || cells.isEmpty()) {
                cells.add(plain(paragraph));
            } else {
                row++;
                for (int i = 0; i < cells.size(); i++) {
                    String head = row > 1 && i < heads.size() ? heads.get(i) : "";
                    parts.add("表格第 " + row + " 行", head, row, false, cells.get(i));
                }
                if (row == 1) {
                    heads.addAll(cells);
                }
                cells.clear();
            }
        }
        for (String rest : cells) {
            parts.add("表格", rest);
        }
    }

    private static String plain(String text) {
        return WordExtractor.stripFields(text)
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]+", " ")
                .strip();
    }
}
