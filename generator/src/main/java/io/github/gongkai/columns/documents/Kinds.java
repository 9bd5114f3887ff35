package io.github.gongkai.columns.documents;

import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import java.util.List;
import java.util.Set;

/** What the kinds of documents mean for the library. */
final class Kinds {

    static final String NORMATIVE = "行政规范性文件";

    private static final Set<String> RULES = Set.of("规章", "部门规章");

    /** Kinds made by the state, by ministries and courts, or by people's congresses. */
    private static final Set<String> FOREIGN = Set.of("宪法", "法律", "行政法规", "地方性法规", "自治条例", "单行条例", "部门规章", "司法解释");

    /** The parts of the library, in order: laws come before rules, rules before normative documents. */
    static final List<String> PARTS = List.of("法律法规", "规章", NORMATIVE);

    private Kinds() {}

    static boolean isNormative(Entry entry) {
        return entry.fields().chose("kind", NORMATIVE);
    }

    /** 规章 of a ministry or a government. */
    static boolean isRule(Entry entry) {
        return RULES.contains(kind(entry));
    }

    /** Whether a local body may have made it: laws and rules of ministries are made elsewhere. */
    static boolean isOwn(Entry entry) {
        return !FOREIGN.contains(kind(entry));
    }

    /** Whether a document belongs to the library: everything that is law or binds the public like it. */
    static boolean inLibrary(Entry entry) {
        return !kind(entry).isEmpty() && !isOther(entry);
    }

    static boolean isOther(Entry entry) {
        return kind(entry).equals("其他文件");
    }

    /** Its part of the library. */
    static String part(Entry entry) {
        return isNormative(entry) ? NORMATIVE : isRule(entry) ? "规章" : "法律法规";
    }

    private static String kind(Entry entry) {
        Choice kind = entry.fields().choice("kind");
        return kind == null ? "" : kind.id();
    }
}
