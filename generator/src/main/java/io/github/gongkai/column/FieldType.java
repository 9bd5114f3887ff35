package io.github.gongkai.column;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The type of a field. The value in a descriptor is the name in lower case. */
public enum FieldType {
    /** One line of text. */
    TEXT("文本"),
    /** Text of several lines. */
    PROSE("多行文本"),
    /** {@code 2024-03-01}. */
    DATE("日期"),
    /** {@code 2024-03-01} or {@code 2024-03-01T09:00}. */
    DATETIME("日期时间"),
    /** One of the choices of the field. */
    CHOICE("选项"),
    /** {@code true} or {@code false}. */
    FLAG("是否"),
    /** A decimal number. */
    NUMBER("数字"),
    /** An entry of the site. */
    REFERENCE("引用"),
    /** An entry of the site, or the name of a text elsewhere. */
    CITATION("引用或名称"),
    /** An absolute http, https or mailto address. */
    URL("网址"),
    /** An address of this site, such as {@code /old/123.html}. */
    ADDRESS("站内地址"),
    /** An entry, a column or an address of this site, or an absolute address; checked as links in a text are. */
    LINK("链接"),
    /** Fields within the field. */
    GROUP("字段组");

    private final String label;

    FieldType(String label) {
        this.label = label;
    }

    /** Chinese name, for messages. */
    public String label() {
        return label;
    }

    /** The type a descriptor names. */
    public static Optional<FieldType> of(String name) {
        return Arrays.stream(values()).filter(type -> type.id().equals(name)).findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
