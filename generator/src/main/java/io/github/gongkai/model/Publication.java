package io.github.gongkai.model;

import io.github.gongkai.diagnostic.Text;
import java.time.LocalDateTime;

/** Whether an entry may be shown at a given time, and if not, why. */
public enum Publication {
    PUBLISHED("", ""),
    DRAFT("草稿", "draft"),
    SCHEDULED("未到发布时间", "scheduled"),
    WITHDRAWN("已撤回", "withdrawn"),
    NOT_OPEN("非主动公开", "not for proactive disclosure"),
    LIMITED("只向特定范围公开", "for a limited circle only");

    private final Text reason;

    Publication(String zh, String en) {
        this.reason = new Text(zh, en);
    }

    /** Why the entry is withheld; empty where it is not. */
    public Text reason() {
        return reason;
    }

    /**
     * Decides by {@code status}, {@code publishAt}, {@code withdrawAt}, {@code disclosure} and {@code audience} alone. An
     * entry that is not for proactive disclosure (条例 art. 13), or for a limited circle only, is withheld whatever else
     * it says.
     *
     * <p>A field that decides and could not be read decides for withholding: a lenient build must not leak it.
     *
     * @param asOf the time to judge by, in the zone of the site
     * @param drafts whether drafts count as published; for previews only
     */
    public static Publication of(Fields fields, LocalDateTime asOf, boolean drafts) {
        if (fields.failed("disclosure") || fields.has("disclosure") && !fields.chose("disclosure", "proactive")) {
            return NOT_OPEN;
        }
        if (fields.failed("audience") || fields.chose("audience", "limited")) {
            return LIMITED;
        }
        LocalDateTime withdrawAt = fields.time("withdrawAt");
        if (fields.failed("withdrawAt")
                || fields.chose("status", "withdrawn")
                || withdrawAt != null && !withdrawAt.isAfter(asOf)) {
            return WITHDRAWN;
        }
        if (fields.failed("status") || fields.chose("status", "draft") && !drafts) {
            return DRAFT;
        }
        LocalDateTime publishAt = fields.time("publishAt");
        if (fields.failed("publishAt") || publishAt != null && publishAt.isAfter(asOf)) {
            return SCHEDULED;
        }
        return PUBLISHED;
    }
}
