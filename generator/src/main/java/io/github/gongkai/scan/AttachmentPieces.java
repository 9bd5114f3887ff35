package io.github.gongkai.scan;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.extract.Extract;
import io.github.gongkai.extract.TextExtractor;
import io.github.gongkai.extract.TextPart;
import io.github.gongkai.model.Attachment;
import io.github.gongkai.model.Entry;
import io.github.gongkai.scan.Piece.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** What an attachment says, and whether it can be looked at. */
final class AttachmentPieces {

    static final RuleInfo UNREADABLE = RuleInfo.warning(
                    "attachment.unreadable", "附件可以打开检查", "an attachment can be opened and looked at")
            .implementing("R-SAFE-8")
            .asSafeguard();

    static final RuleInfo PICTURED = RuleInfo.warning(
                    "attachment.scanned",
                    "PDF、OFD 附件含有文字，不只是扫描图片",
                    "a PDF or OFD attachment holds words, not pictures of them")
            .implementing("R-A11Y-1");

    private final Path root;

    AttachmentPieces(Path root) {
        this.root = root;
    }

    /** Every part of an attachment, in its order. */
    void read(Entry entry, Attachment attachment, Consumer<Piece> pieces, Consumer<Diagnostic> findings)
            throws IOException {
        Extract extract = TextExtractor.read(root.resolve(attachment.path()), attachment.type());
        Location at = Location.startOf(attachment.path());
        for (TextPart part : extract.parts()) {
            pieces.accept(new Piece(
                    part.told() ? Part.METADATA : Part.ATTACHMENT,
                    entry,
                    null,
                    part.head(),
                    part.row(),
                    false,
                    part.place(),
                    part.words(),
                    offset -> at));
        }
        Text trouble = extract.trouble();
        if (trouble != null) {
            findings.accept(UNREADABLE.at(
                    at,
                    new Text("附件无法检查：" + trouble.zh(), "the attachment could not be looked at: " + trouble.en()),
                    new Text(
                            "换成没有密码、能正常打开的 PDF、OFD、DOCX 或者 XLSX；没有检查过的附件可能带有个人信息",
                            "use a PDF, OFD, DOCX or XLSX that opens without a password; what was not looked at may hold personal"
                                    + " information")));
        } else if (extract.pictured()) {
            findings.accept(
                    PICTURED.at(
                            at,
                            new Text("附件只有图片，没有文字", "the attachment holds pictures and no words"),
                            new Text(
                                    "用文字处理软件另存为 PDF、OFD，或者识别文字后再放上来：扫描件读屏软件不能读，检索不到，也无法检查个人信息",
                                    "save it from the word processor, or recognise its words: nobody can hear, search or check a scan")));
        }
    }
}
