package io.github.gongkai.extract;

import java.io.IOException;

/** ZIP files: the names of their members, and what these say. An archive within an archive is not opened. */
final class ArchiveReader implements FormatReader {

    @Override
    public void read(Source source, Parts parts) throws IOException {
        try (ZipMembers members = new ZipMembers(source)) {
            for (String name : members.names()) {
                parts.add("压缩包内的文件名", name);
                try (var in = members.open(name)) {
                    TextExtractor.member(name, Source.held(in), parts);
                } catch (java.util.zip.ZipException e) {
                    // A member with a password.
                    throw new Unreadable(Unreadable.ENCRYPTED);
                }
            }
        }
    }
}
