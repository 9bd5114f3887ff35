package io.github.gongkai.columns.requests;

import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Fields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of an application: the rows of 三、本年度办理结果 in table 3 of the annual report (国办公开办函〔2021〕30号). */
enum Result {
    GRANTED,
    PARTIAL,
    D1,
    D2,
    D3,
    D4,
    D5,
    D6,
    D7,
    D8,
    U1,
    U2,
    U3,
    N1,
    N2,
    N3,
    N4,
    N5,
    O1,
    O2,
    O3;

    /** The id of the choice in descriptors, and of the row in the annual report. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The result a field holds, or null. */
    static @Nullable Result of(Fields fields) {
        Choice choice = fields.choice("result");
        if (choice == null) {
            return null;
        }
        for (Result result : values()) {
            if (result.id().equals(choice.id())) {
                return result;
            }
        }
        return null;
    }

    /** （三）不予公开. */
    boolean isDenied() {
        return name().startsWith("D");
    }

    /** （四）无法提供. */
    boolean isUnable() {
        return name().startsWith("U");
    }

    /** （五）不予处理. */
    boolean isDismissed() {
        return name().startsWith("N");
    }

    /** The applicant gets nothing, so the reply says why and where to turn. */
    boolean providesNothing() {
        return isDenied() || isUnable() || isDismissed();
    }

    /** Whether somebody has to have looked for the information. */
    boolean needsSearch() {
        return this == GRANTED || this == PARTIAL || isDenied() || isUnable();
    }

    /** The application ends without a decision on what was asked for; there need be no letter. */
    boolean endsUndecided() {
        return name().startsWith("O");
    }

    /**
     * Whether the applicant has to ask for reconsideration before going to court: information withheld, wholly or in
     * part (行政复议法 2023 art. 23 no. 4). What is looked up by other procedures (d8) is not withheld.
     */
    boolean isReviewedFirst() {
        return this == PARTIAL || isDenied() && this != D8;
    }
}
