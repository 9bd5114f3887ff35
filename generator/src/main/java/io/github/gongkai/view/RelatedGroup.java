package io.github.gongkai.view;

import java.util.List;

/**
 * Ties of one kind: 政策解读, 上级文件, 引用本文的文件 …
 */
public record RelatedGroup(String id, String label, List<Related> entries) {}
