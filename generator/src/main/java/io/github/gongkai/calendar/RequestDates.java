package io.github.gongkai.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something happened to an application for information.
 *
 * @param received when the body received it; what that is says 条例 art. 31: the day of handing in, of the signature for
 *     registered mail, of confirmation for ordinary mail, internet and fax
 * @param correctionSent when the applicant was told what to correct, or null
 * @param correctionReceived when the corrected application arrived, or null
 * @param extended when the extension was approved and the applicant told, or null
 * @param extension working days of the extension; 20 are the most and the usual
 * @param inquiries opinions that were asked for
 * @param answered when the reply went out, or null while there is none
 */
public record RequestDates(
        LocalDate received,
        @Nullable LocalDate correctionSent,
        @Nullable LocalDate correctionReceived,
        @Nullable LocalDate extended,
        int extension,
        List<Inquiry> inquiries,
        @Nullable LocalDate answered) {

    /**
     * A question put in writing to a third party (条例 art. 32), to a body that made the information together with this
     * one (art. 34), or to another body.
     *
     * @param due last day for the answer as the letter sets it, or null for the statutory 15 working days
     * @param answered when the answer arrived, or null while there is none
     */
    public record Inquiry(
            LocalDate sent,
            @Nullable LocalDate due,
            @Nullable LocalDate answered) {}

    /** An application of which nothing is known but when it came. */
    public static RequestDates received(LocalDate received) {
        return new RequestDates(received, null, null, null, 0, List.of(), null);
    }

    public RequestDates correction(LocalDate sent, @Nullable LocalDate arrived) {
        return new RequestDates(received, sent, arrived, extended, extension, inquiries, answered);
    }

    public RequestDates extended(LocalDate on, int days) {
        return new RequestDates(received, correctionSent, correctionReceived, on, days, inquiries, answered);
    }

    public RequestDates inquiries(List<Inquiry> asked) {
        return new RequestDates(
                received, correctionSent, correctionReceived, extended, extension, List.copyOf(asked), answered);
    }

    public RequestDates answered(LocalDate on) {
        return new RequestDates(received, correctionSent, correctionReceived, extended, extension, inquiries, on);
    }
}
