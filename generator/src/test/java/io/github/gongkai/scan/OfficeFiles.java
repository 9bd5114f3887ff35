package io.github.gongkai.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes office files with a text in each line, cell or slide. */
public final class OfficeFiles {

    private OfficeFiles() {}

    /** Every type that can be written. */
    public static final List<String> TYPES =
            List.of("pdf", "docx", "xlsx", "pptx", "doc", "xls", "ppt", "ofd", "csv", "txt", "zip");

    public static byte[] of(String type, List<String> lines) throws IOException {
        return switch (type) {
            case "pdf" -> pdf(lines);
            case "docx" -> docx(lines);
            case "xlsx" -> sheets(new XSSFWorkbook(), lines);
            case "xls" -> sheets(new HSSFWorkbook(), lines);
            case "pptx" -> pptx(lines);
            case "ppt" -> ppt(lines);
            case "doc" -> OldWordFile.of(lines);
            case "ofd" -> ofd(lines);
            case "csv" ->
                ("姓名,说明\n" + lines.stream().reduce("", (all, line) -> all + "王某,\"" + line + "\"\n"))
                        .getBytes(Charset.forName("GB18030"));
            case "txt" -> String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            case "zip" -> zip(Map.of("名单/表.docx", docx(lines)));
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** With a font that is not within, as old printers' files have it; words are UCS-2. */
    public static byte[] pdf(List<String> lines) {
        StringBuilder content = new StringBuilder("BT /F1 10 Tf 12 TL 20 800 Td ");
        for (String line : lines) {
            content.append('<');
            for (char c : line.toCharArray()) {
                content.append(String.format("%04X", (int) c));
            }
            content.append("> Tj T* ");
        }
        content.append("ET");
        return ("""
                %%PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 840] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>> endobj
                4 0 obj <</Length %d>> stream
                %s
                endstream endobj
                5 0 obj <</Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R]>> endobj
                6 0 obj <</Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo <</Registry (Adobe) /Ordering (GB1) /Supplement 2>> /FontDescriptor 7 0 R>> endobj
                7 0 obj <</Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80>> endobj
                trailer <</Root 1 0 R>>
                """.formatted(content.length(), content)).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] docx(List<String> lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (int i = 0; i < lines.size(); i += 2) {
                // Word cuts a line into runs as it likes.
                String line = lines.get(i);
                document.createParagraph().createRun().setText(line.substring(0, line.length() / 2));
                document.getParagraphs()
                        .get(document.getParagraphs().size() - 1)
                        .createRun()
                        .setText(line.substring(line.length() / 2));
            }
            XWPFTable table = document.createTable(lines.size() / 2 + 1, 2);
            table.getRow(0).getCell(0).setText("姓名");
            table.getRow(0).getCell(1).setText("说明");
            for (int i = 1; i < lines.size(); i += 2) {
                table.getRow(i / 2 + 1).getCell(0).setText("王某");
                table.getRow(i / 2 + 1).getCell(1).setText(lines.get(i));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] sheets(Workbook book, List<String> lines) throws IOException {
        try (book) {
            Sheet sheet = book.createSheet("名单");
            Row head = sheet.createRow(0);
            head.createCell(0).setCellValue("姓名");
            head.createCell(1).setCellValue("说明");
            for (int i = 0; i < lines.size(); i++) {
                Row row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue("王某");
                String line = lines.get(i);
                if (line.matches("1\\d{10}")) {
                    row.createCell(1).setCellValue(Double.parseDouble(line));
                } else {
                    row.createCell(1).setCellValue(line);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] pptx(List<String> lines) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            for (String line : lines) {
                XSLFSlide slide = show.createSlide();
                slide.createTextBox().setText(line);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] ppt(List<String> lines) throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow()) {
            for (String line : lines) {
                HSLFSlide slide = show.createSlide();
                slide.createTextBox().setText(line);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] ofd(List<String> lines) throws IOException {
        StringBuilder page = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>");
        for (String line : lines) {
            page.append("<ofd:TextObject><ofd:TextCode X=\"0\" Y=\"5\">")
                    .append(line)
                    .append("</ofd:TextCode></ofd:TextObject>");
        }
        page.append("</ofd:Layer></ofd:Content></ofd:Page>");
        return zip(new TreeMap<>(Map.of(
                "OFD.xml",
                "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>".getBytes(StandardCharsets.UTF_8),
                "Doc_0/Pages/Page_0/Content.xml",
                page.toString().getBytes(StandardCharsets.UTF_8))));
    }

    public static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return out.toByteArray();
    }
}
