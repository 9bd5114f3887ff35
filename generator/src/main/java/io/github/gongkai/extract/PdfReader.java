package io.github.gongkai.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF: pages, notes, forms, bookmarks, properties and files within. */
final class PdfReader implements FormatReader {

    private static final long MOST_MEMORY = 64L * 1024 * 1024;
    private static final long MOST_STORAGE = 1024L * 1024 * 1024;

    /** A scanned page may carry a stamp or a page number. */
    private static final int FEW_CHARACTERS = 8;

    static {
        FontMappers.set(new OneFont());
    }

    @Override
    public void read(Source source, Parts parts) throws IOException {
        StreamCacheCreateFunction cache = MemoryUsageSetting.setupMixed(MOST_MEMORY, MOST_STORAGE).streamCache;
        try (PDDocument document = source.onDisk()
                ? Loader.loadPDF(source.path().toFile(), cache)
                : Loader.loadPDF(source.content(), "", null, null, cache)) {
            pages(document, parts);
            forms(document, parts);
            bookmarks(document, parts);
            properties(document, parts);
            files(document, parts);
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Unreadable.ENCRYPTED);
        }
    }

    private static void pages(PDDocument document, Parts parts) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        long characters = 0;
        boolean pictures = false;
        int number = 0;
        for (PDPage page : document.getPages()) {
            String place = "第 " + ++number + " 页";
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            StringWriter words = new StringWriter();
            stripper.writeText(document, words);
            parts.add(place, words.toString());
            characters += words.toString()
                    .chars()
                    .filter(c -> !Character.isWhitespace(c))
                    .count();
            pictures |= hasPicture(page);
            for (PDAnnotation note : page.getAnnotations()) {
                if (note.getContents() != null) {
                    parts.add(place + "批注", note.getContents());
                }
                if (note instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI uri
                        && uri.getURI() != null
                        && uri.getURI().matches("(?s)(?:tel|mailto):.*")) {
                    parts.add(place + "超链接", uri.getURI());
                }
            }
        }
        if (pictures && characters < (long) FEW_CHARACTERS * number) {
            parts.pictured();
        }
    }

    private static boolean hasPicture(PDPage page) {
        PDResources resources = page.getResources();
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void forms(PDDocument document, Parts parts) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                parts.add("表单", field.getValueAsString());
            }
        }
    }

    private static void bookmarks(PDDocument document, Parts parts) throws IOException {
        if (document.getDocumentCatalog().getDocumentOutline() != null) {
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                parts.add("书签", String.valueOf(item.getTitle()));
            }
        }
    }

    private static void properties(PDDocument document, Parts parts) throws IOException {
        PDDocumentInformation info = document.getDocumentInformation();
        parts.tell("作者", info.getAuthor());
        parts.tell("标题", info.getTitle());
        parts.tell("主题", info.getSubject());
        parts.tell("关键词", info.getKeywords());
        for (String key : info.getMetadataKeys()) {
            if (!key.matches("Author|Title|Subject|Keywords|Creator|Producer|CreationDate|ModDate|Trapped")) {
                parts.tell(key, info.getCustomMetadataValue(key));
            }
        }
    }

    private static void files(PDDocument document, Parts parts) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names == null || names.getEmbeddedFiles() == null) {
            return;
        }
        Map<String, PDComplexFileSpecification> files = names.getEmbeddedFiles().getNames();
        if (files != null) {
            for (PDComplexFileSpecification file : files.values()) {
                PDEmbeddedFile content = file.getEmbeddedFile();
                if (content != null && file.getFilename() != null) {
                    parts.add("内嵌文件的文件名", file.getFilename());
                    try (InputStream in = content.createInputStream()) {
                        TextExtractor.member(file.getFilename(), Source.held(in), parts);
                    }
                }
            }
        }
    }
}
