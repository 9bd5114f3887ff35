package io.github.gongkai.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Excel files before 2007, with what is hidden in them. */
final class OldSheetReader implements FormatReader {

    @Override
    public void read(Source source, Parts parts) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(source.bytes()))) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                boolean hidden = book.getSheetVisibility(i) != SheetVisibility.VISIBLE;
                parts.add("工作表名称", book.getSheetName(i));
                sheet((hidden ? "隐藏的" : "") + "工作表“" + book.getSheetName(i) + "”", book.getSheetAt(i), parts);
            }
            OldProperties.read(book, parts);
        } catch (EncryptedDocumentException e) {
            throw new Unreadable(Unreadable.ENCRYPTED);
        }
    }

    private static void sheet(String place, Sheet sheet, Parts parts) throws IOException {
        SheetHeads heads = new SheetHeads();
        for (Row row : sheet) {
            for (Cell cell : row) {
                String words = words(cell);
                String head = heads.above(row.getRowNum(), cell.getColumnIndex(), words);
                String hidden =
                        row.getZeroHeight() ? "隐藏的行" : sheet.isColumnHidden(cell.getColumnIndex()) ? "隐藏的列" : "";
                String at = place + hidden + cell.getAddress().formatAsString();
                parts.add(at, head, row.getRowNum() + 1, false, words);
                if (cell.getCellComment() != null && cell.getCellComment().getString() != null) {
                    parts.add(at + "的批注", cell.getCellComment().getString().getString());
                }
            }
        }
        String header = sheet.getHeader().getLeft() + "\n" + sheet.getHeader().getCenter() + "\n"
                + sheet.getHeader().getRight();
        String footer = sheet.getFooter().getLeft() + "\n" + sheet.getFooter().getCenter() + "\n"
                + sheet.getFooter().getRight();
        parts.add(place + "页眉", header);
        parts.add(place + "页脚", footer);
    }

    private static String words(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> number(cell.getNumericCellValue());
            default -> "";
        };
    }

    private static String number(double value) {
        return Double.isFinite(value) && Math.abs(value) < 1e30
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : "";
    }
}
