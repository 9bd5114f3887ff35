package io.github.gongkai.extract;

import io.github.gongkai.diagnostic.Text;
import java.io.IOException;

/** A file, or something within it, that is not read, with the reason for people. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1;

    /** It has a password. */
    static final Text ENCRYPTED = new Text("文件已加密", "it is encrypted");

    static final Text DAMAGED = new Text("文件已损坏或者格式不对", "it is damaged or of another format");

    static final Text LARGE = new Text("文件过大，或者解压后过大", "it is too large, or becomes so when unpacked");

    static final Text SLOW = new Text("一分钟内没有读完", "it could not be read within a minute");

    private final transient Text reason;

    Unreadable(Text reason) {
        super(reason.en());
        this.reason = reason;
    }

    Text reason() {
        return reason;
    }
}
