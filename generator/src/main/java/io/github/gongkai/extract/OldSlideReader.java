package io.github.gongkai.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hslf.usermodel.HSLFComment;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTableCell;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;

/** PowerPoint files before 2007. */
final class OldSlideReader implements FormatReader {

    @Override
    public void read(Source source, Parts parts) throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow(new ByteArrayInputStream(source.bytes()))) {
            int number = 0;
            for (HSLFSlide slide : show.getSlides()) {
                String place = "第 " + ++number + " 张幻灯片";
                all(place, slide.getTextParagraphs(), parts);
                for (HSLFShape shape : slide.getShapes()) {
                    if (shape instanceof HSLFTable table) {
                        table(place, table, parts);
                    }
                }
                if (slide.getNotes() != null) {
                    all(place + "的备注", slide.getNotes().getTextParagraphs(), parts);
                }
                for (HSLFComment comment : slide.getComments()) {
                    parts.add(place + "的批注", String.valueOf(comment.getText()));
                }
            }
            OldProperties.read(show, parts);
        } catch (EncryptedDocumentException e) {
            throw new Unreadable(Unreadable.ENCRYPTED);
        }
    }

    private static void all(String place, List<List<HSLFTextParagraph>> texts, Parts parts) throws IOException {
        for (List<HSLFTextParagraph> text : texts) {
            parts.add(place, HSLFTextParagraph.getText(text));
        }
    }

    private static void table(String place, HSLFTable table, Parts parts) throws IOException {
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            for (int column = 0; column < table.getNumberOfColumns(); column++) {
                HSLFTableCell cell = table.getCell(row, column);
                HSLFTableCell head = row == 0 ? null : table.getCell(0, column);
                if (cell != null) {
                    parts.add(place, head == null ? "" : head.getText(), row + 1, false, cell.getText());
                }
            }
        }
    }
}
