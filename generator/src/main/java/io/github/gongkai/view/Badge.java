package io.github.gongkai.view;

/**
 * A short state of an entry, such as its validity. Never told by colour alone: {@code label} is always printed.
 *
 * @param id the value of the enumeration, such as {@code repealed}; serves as CSS hook
 * @param label the Chinese label, such as 废止
 */
public record Badge(String id, String label) {}
