package io.github.gongkai.columns.requests;

import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one year that the annual report asks for, counted from the ledgers: tables 3 and 4 of 国办公开办函〔2021〕30号,
 * convenience replies, fees. A request counts as new in the year of receipt, and as handled in the year of its reply; what
 * was open at the end of the year before is carried in. Numbers of requests, never who asked.
 */
public final class RequestFigures {

    /** The columns of table 3, in the order of the form: kinds of applicants, then 总计. */
    public static final List<String> APPLICANTS =
            List.of("person", "business", "research", "charity", "legal", "other", "total");

    /** The cells of a group of table 4, in the order of the form. */
    public static final List<String> CASE_RESULTS = List.of("upheld", "corrected", "other", "pending", "total");

    /** The groups of table 4, by the kind of a case in the ledger. */
    private static final Map<String, String> CASES =
            new TreeMap<>(Map.of("review", "review", "direct", "direct", "after-review", "afterReview"));

    /** How many ask for one thing before it is considered for publication. */
    private static final int REPEATED = 3;

    private final Map<String, long[]> table = new LinkedHashMap<>();
    private final Map<String, long[]> cases = new LinkedHashMap<>();
    private long convenience;
    private BigDecimal fees = BigDecimal.ZERO;

    private RequestFigures() {
        rows().forEach(row -> table.put(row, new long[APPLICANTS.size()]));
        CASES.values().forEach(kind -> cases.put(kind, new long[CASE_RESULTS.size()]));
    }

    /** The figures of {@code year} from all ledgers of a site; other private entries are passed over. */
    public static RequestFigures of(List<Entry> ledgers, int year) {
        RequestFigures figures = new RequestFigures();
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        for (Request request : Request.all(ledgers)) {
            figures.count(request, first, last);
            request.fields().groups("cases").forEach(lawCase -> figures.countCase(lawCase, first, last));
        }
        return figures;
    }

    /** The rows of table 3 in the order of the form: {@code new}, {@code carried}, results, {@code total}, {@code forward}. */
    public static List<String> rows() {
        List<String> rows = new ArrayList<>(List.of("new", "carried"));
        for (Result result : Result.values()) {
            rows.add(result.id());
        }
        rows.add("total");
        rows.add("forward");
        return List.copyOf(rows);
    }

    /** The seven cells of a row of table 3, in the order of {@link #APPLICANTS}. */
    public List<Long> row(String id) {
        return cells(table.get(id), id);
    }

    /**
     * The five cells of a group of table 4, in the order of {@link #CASE_RESULTS}.
     *
     * @param kind {@code review}, {@code direct} or {@code afterReview}
     */
    public List<Long> cases(String kind) {
        return cells(cases.get(kind), kind);
    }

    /** How many of the replies of the year had a convenience reply. */
    public long convenienceReplies() {
        return convenience;
    }

    /** 信息处理费 of the replies of the year, in yuan. */
    public BigDecimal fees() {
        return fees;
    }

    /**
     * A matter several people asked for.
     *
     * @param numbers of the requests, oldest first
     * @param latest where the last of them stands
     */
    public record Repeated(String subject, List<String> numbers, Location latest) {

        public Repeated {
            numbers = List.copyOf(numbers);
        }
    }

    /** Matters asked for three times or more of which nobody has considered yet whether to publish them. */
    public static List<Repeated> suggestions(List<Entry> ledgers) {
        Map<String, List<Request>> bySubject = new LinkedHashMap<>();
        for (Request request : Request.all(ledgers)) {
            String subject = request.fields().text("subject");
            if (subject != null && request.result() != Result.N2) {
                bySubject
                        .computeIfAbsent(subject.replaceAll("\\s+", ""), any -> new ArrayList<>())
                        .add(request);
            }
        }
        return bySubject.entrySet().stream()
                .filter(matter -> matter.getValue().size() >= REPEATED
                        && matter.getValue().stream()
                                .noneMatch(request -> request.fields().has("conversion")))
                .map(matter -> new Repeated(
                        matter.getKey(),
                        matter.getValue().stream().map(Request::name).toList(),
                        matter.getValue()
                                .get(matter.getValue().size() - 1)
                                .fields()
                                .at("subject")))
                .toList();
    }

    private void count(Request request, LocalDate first, LocalDate last) {
        LocalDate received = request.received();
        if (received == null || received.isAfter(last) || !request.isOpenOn(first.minusDays(1))) {
            return;
        }
        add(received.isBefore(first) ? "carried" : "new", request);
        Result result = request.result();
        if (request.isOpenOn(last) || result == null) {
            add("forward", request);
            return;
        }
        add(result.id(), request);
        add("total", request);
        convenience += request.fields().has("convenience") ? 1 : 0;
        fees = fees.add(Objects.requireNonNullElse(request.fields().number("fee"), BigDecimal.ZERO));
    }

    private void add(String row, Request request) {
        long[] cells = Objects.requireNonNull(table.get(row));
        cells[column(request)]++;
        cells[APPLICANTS.size() - 1]++;
    }

    private static int column(Request request) {
        Choice choice = request.fields().choice("applicant");
        return choice == null ? APPLICANTS.indexOf("other") : APPLICANTS.indexOf(choice.id());
    }

    /** A case counts in the year in which it was closed, and as pending in each year at whose end it was open. */
    private void countCase(Fields lawCase, LocalDate first, LocalDate last) {
        LocalDate filed = lawCase.date("filed");
        LocalDate closed = lawCase.date("closed");
        Choice kind = lawCase.choice("kind");
        if (filed == null || kind == null || filed.isAfter(last) || closed != null && closed.isBefore(first)) {
            return;
        }
        long[] cells = Objects.requireNonNull(cases.get(CASES.get(kind.id())));
        Choice result = lawCase.choice("result");
        boolean pending = closed == null || closed.isAfter(last) || result == null;
        cells[
                CASE_RESULTS.indexOf(
                        pending ? "pending" : Objects.requireNonNull(result).id())]++;
        cells[CASE_RESULTS.size() - 1]++;
    }

    private static List<Long> cells(long @Nullable [] cells, String id) {
        if (cells == null) {
            throw new IllegalArgumentException("no row " + id);
        }
        List<Long> list = new ArrayList<>();
        for (long cell : cells) {
            list.add(cell);
        }
        return List.copyOf(list);
    }
}
