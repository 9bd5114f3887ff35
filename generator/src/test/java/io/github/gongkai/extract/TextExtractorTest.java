package io.github.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.scan.OfficeFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextExtractorTest {

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "xlsx", "pptx", "doc", "xls", "ppt", "ofd", "csv", "txt", "zip"})
    void everyFormatIsRead(String type) throws IOException {
        Extract extract = read(type, OfficeFiles.of(type, List.of("河湾镇第一行", "河湾镇第二行")));

        assertThat(extract.trouble()).isNull();
        assertThat(words(extract)).contains("河湾镇第一行").contains("河湾镇第二行");
        assertThat(extract.pictured()).isFalse();
    }

    @Test
    void whatIsHiddenInASheetIsReadWithItsPlace() throws IOException {
        for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            Extract extract = read(book instanceof XSSFWorkbook ? "xlsx" : "xls", hidden(book));

            assertThat(extract.parts())
                    .extracting(part -> part.place() + "=" + part.words())
                    .contains("工作表“名单”A1=姓名", "工作表“名单”隐藏的列B2=甲", "工作表“名单”隐藏的行A3=乙", "隐藏的工作表“底稿”A1=丙");
            assertThat(extract.parts())
                    .anySatisfy(part -> {
                        assertThat(part.place()).contains("批注");
                        assertThat(part.words()).contains("丁");
                    })
                    .anySatisfy(part -> assertThat(part.place() + part.words())
                            .isEqualTo("工作表“名单”页眉&C戊".replace("&C", book instanceof XSSFWorkbook ? "&C" : "")));
            assertThat(extract.parts())
                    .filteredOn(part -> part.words().equals("甲"))
                    .extracting(TextPart::head)
                    .containsExactly("证件号");
        }
    }

    private static byte[] hidden(Workbook book) throws IOException {
        try (book) {
            Sheet sheet = book.createSheet("名单");
            sheet.createRow(0).createCell(0).setCellValue("姓名");
            sheet.getRow(0).createCell(1).setCellValue("证件号");
            sheet.createRow(1).createCell(0).setCellValue("王某");
            sheet.getRow(1).createCell(1).setCellValue("甲");
            sheet.createRow(2).createCell(0).setCellValue("乙");
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            sheet.getHeader().setCenter("戊");
            Drawing<?> drawing = sheet.createDrawingPatriarch();
            ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
            anchor.setCol2(3);
            anchor.setRow2(3);
            Comment comment = drawing.createCellComment(anchor);
            comment.setString(book.getCreationHelper().createRichTextString("丁"));
            Cell cell = sheet.getRow(1).getCell(0);
            cell.setCellComment(comment);
            book.createSheet("底稿").createRow(0).createCell(0).setCellValue("丙");
            book.setSheetHidden(1, true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void headersDeletedTextAndPropertiesOfADocumentAreRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("页眉文字");
            XWPFRun run = document.createParagraph().createRun();
            run.setText("留下的");
            document.getDocument()
                    .getBody()
                    .addNewP()
                    .addNewDel()
                    .addNewR()
                    .addNewDelText()
                    .setStringValue("删去的");
            document.getProperties().getCoreProperties().setCreator("经办人甲");
            document.getProperties().getExtendedProperties().setCompany("某单位");
            document.write(out);
        }

        assertThat(read("docx", out.toByteArray()).parts())
                .extracting(part -> part.place() + "=" + part.words() + (part.told() ? "!" : ""))
                .contains("页眉=页眉文字", "正文=留下的", "正文修订中删去的文字=删去的", "文档属性：作者=经办人甲!", "文档属性：单位=某单位!");
    }

    @Test
    void notesAndPropertiesOfAPdfAreReadAndScansAreTold() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(
                                document,
                                new java.awt.image.BufferedImage(9, 9, java.awt.image.BufferedImage.TYPE_INT_RGB)),
                        0,
                        0);
            }
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("批注甲");
            page.getAnnotations().add(note);
            document.getDocumentInformation().setAuthor("经办人乙");
            document.save(out);
        }
        Extract extract = read("pdf", out.toByteArray());

        assertThat(extract.pictured()).isTrue();
        assertThat(extract.parts())
                .extracting(part -> part.place() + "=" + part.words())
                .containsExactly("第 1 页批注=批注甲", "文档属性：作者=经办人乙");
    }

    @Test
    void whatHasAPasswordIsTold() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
            document.save(out);
        }

        assertThat(read("pdf", out.toByteArray()).trouble()).isEqualTo(Unreadable.ENCRYPTED);
        assertThat(read("docx", OfficeFiles.of("doc", List.of("甲"))).trouble()).isEqualTo(Unreadable.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "xlsx", "pptx", "doc", "xls", "ppt", "ofd", "zip"})
    void halfAFileIsToldOrReadAndNeverAnException(String type) throws IOException {
        byte[] whole = OfficeFiles.of(type, List.of("甲", "乙", "丙"));
        for (int cut = 5; cut < whole.length; cut += Math.max(1, whole.length / 7)) {
            read(type, Arrays.copyOf(whole, cut));
        }
        byte[] noise = whole.clone();
        for (int i = 64; i < noise.length; i += 97) {
            noise[i] ^= 0x5A;
        }
        read(type, noise);

        if (!type.equals("pdf")) {
            assertThat(read(type, Arrays.copyOf(whole, whole.length / 2)).trouble())
                    .isEqualTo(Unreadable.DAMAGED);
        }
    }

    @Test
    void aBombIsToldWithinSecondsAndLoadsNothingFromElsewhere() throws IOException {
        long start = System.nanoTime();
        Extract bomb = read("zip", bomb("a.txt", 700));
        Extract words = read("docx", bomb("word/document.xml", 700));
        Path secret = Files.writeString(temp.resolve("secret.txt"), "秘密的内容");
        Extract outside = read(
                "docx",
                OfficeFiles.zip(Map.of(
                        "word/document.xml",
                        ("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri()
                                        + "\">]><x xmlns:w=\"w\"><w:p><w:t>&e;</w:t></w:p></x>")
                                .getBytes(StandardCharsets.UTF_8))));
        Extract nested = read("zip", OfficeFiles.zip(Map.of("a.zip", new byte[] {'P', 'K', 3, 4})));

        assertThat(bomb.trouble()).isNotNull();
        assertThat(words.trouble()).isNotNull();
        assertThat(words(outside)).doesNotContain("秘密");
        assertThat(nested.trouble()).isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }

    /** A member that becomes so many megabytes, of white space in an element that never ends. */
    private static byte[] bomb(String name, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            OutputStream member = zip;
            member.write("<x>".getBytes(StandardCharsets.US_ASCII));
            byte[] spaces = new byte[1024 * 1024];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < megabytes; i++) {
                member.write(spaces);
            }
        }
        return out.toByteArray();
    }

    @Test
    void whatNothingReadsIsTold() throws IOException {
        assertThat(read("rar", new byte[] {'R', 'a', 'r', '!'}).trouble()).isNotNull();
        assertThat(read("mp4", new byte[] {1}).trouble()).isNull();
    }

    private Extract read(String type, byte[] content) throws IOException {
        return TextExtractor.read(Files.write(temp.resolve("file." + type), content), type);
    }

    private static String words(Extract extract) {
        return extract.parts().stream().map(TextPart::words).reduce("", (all, one) -> all + one + "\n");
    }
}
