package io.github.gongkai.columns.documents;

import io.github.gongkai.model.Entry;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document number in its parts (GB/T 9704-2012, 7.2.5): 青政办发〔2024〕3号.
 *
 * @param code 机关代字, such as 青政办发
 * @param serial 顺序号, 1 or more
 */
record DocumentNumber(String code, int year, int serial) {

    private static final Pattern FORM =
            Pattern.compile("([\\u4e00-\\u9fa5A-Za-z（）]{1,20})〔((?:19|20)\\d{2})〕([1-9]\\d{0,4})号");

    /** Empty where the text is no number of this form, such as that of an order. */
    static Optional<DocumentNumber> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new DocumentNumber(
                        form.group(1), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3))))
                : Optional.empty();
    }

    static Optional<DocumentNumber> of(Entry entry) {
        return Optional.ofNullable(entry.fields().text("documentNumber")).flatMap(DocumentNumber::parse);
    }
}
