package org.caravanserai.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.caravanserai.atlas.NearMatches;
import org.caravanserai.atlas.Season;

/**
 * One record of a table. Its readers report what is wrong and give a stand-in, so that reading goes on to the next
 * field; whoever builds a value of the row asks {@link #sound()} first.
 */
final class Row {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final List<String> fields;
    private final Problems problems;
    private boolean sound = true;

    Row(String file, int line, Map<String, Integer> columns, List<String> fields, Problems problems) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.fields = fields;
        this.problems = problems;
    }

    int line() {
        return line;
    }

    /** Whether nothing was wrong with any field read so far. */
    boolean sound() {
        return sound;
    }

    Where at(String column) {
        return new Where(file, line, column);
    }

    void report(Problem problem) {
        sound &= problem.severity() != Severity.ERROR;
        problems.report(problem);
    }

    String text(String column) {
        Integer index = columns.get(column);
        return index == null || index >= fields.size() ? "" : fields.get(index).strip();
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty() && columns.containsKey(column)) {
            report(new TableProblem.EmptyField(at(column)));
        }
        return text;
    }

    String id(String column) {
        String id = required(column);
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            report(new TableProblem.BadId(at(column), id));
        }
        return id;
    }

    String country(String column) {
        String code = required(column);
        if (!code.isEmpty() && !COUNTRY.matcher(code).matches()) {
            report(new TableProblem.BadFormat(at(column), code, "an ISO 3166-1 alpha-2 code such as UZ"));
        }
        return code;
    }

    List<String> list(String column) {
        String text = text(column);
        if (text.indexOf(';') < 0) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    String reference(String column, String table, Collection<String> ids) {
        String id = required(column);
        refer(column, id, table, ids);
        return id;
    }

    Optional<String> optionalReference(String column, String table, Collection<String> ids) {
        String id = text(column);
        refer(column, id, table, ids);
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    List<String> sources(Collection<String> known) {
        required("source");
        return references("source", "sources.csv", known);
    }

    List<String> references(String column, String table, Collection<String> ids) {
        List<String> references = list(column);
        references.forEach(id -> refer(column, id, table, ids));
        return references;
    }

    /** Reports the row if an earlier one is about the same. */
    void once(Map<String, Integer> firstLines, String what) {
        Integer first = firstLines.putIfAbsent(what, line);
        if (first != null) {
            report(new TableProblem.DuplicateRow(at(""), what, first));
        }
    }

    String oneOf(String column, List<String> words) {
        String text = required(column);
        if (!text.isEmpty() && !words.contains(text)) {
            report(new TableProblem.UnknownWord(at(column), text, words));
        }
        return text;
    }

    /** Which of some values a word names. */
    <E> Optional<E> choice(String column, E[] values, Function<E, String> word) {
        List<String> words = Arrays.stream(values).map(word).toList();
        int index = words.indexOf(oneOf(column, words));
        return index < 0 ? Optional.empty() : Optional.of(values[index]);
    }

    private void refer(String column, String id, String table, Collection<String> ids) {
        if (!id.isEmpty() && !ids.contains(id)) {
            report(new TableProblem.UnknownReference(at(column), id, table, NearMatches.of(id, ids)));
        }
    }

    OptionalDouble number(String column, double lowest, double highest) {
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(text);
            if (!(number >= lowest && number <= highest)) {
                report(new TableProblem.OutOfRange(at(column), number, lowest, highest));
            }
            return OptionalDouble.of(number);
        } catch (NumberFormatException e) {
            report(new TableProblem.NotANumber(at(column), text));
            return OptionalDouble.empty();
        }
    }

    double requiredNumber(String column, double lowest, double highest) {
        required(column);
        return number(column, lowest, highest).orElse(Double.NaN);
    }

    /** A whole number; 0 where the field is empty. */
    int year(String column) {
        OptionalDouble year = number(column, 1, 2100);
        return year.isPresent() ? (int) year.getAsDouble() : 0;
    }

    OptionalInt wholeNumber(String column, int lowest, int highest) {
        OptionalDouble number = number(column, lowest, highest);
        return number.isPresent() ? OptionalInt.of((int) Math.round(number.getAsDouble())) : OptionalInt.empty();
    }

    /** The same for words that are names in lower case; the first of them stands in for a wrong one. */
    <E extends Enum<E>> E word(String column, Class<E> words) {
        E[] values = words.getEnumConstants();
        return choice(column, values, value -> value.name().toLowerCase(Locale.ROOT))
                .orElse(values[0]);
    }

    /** A day; of a month or year alone, its first. */
    Optional<LocalDate> firstDay(String column) {
        return day(column, true);
    }

    /** A day; of a month or year alone, its last. */
    Optional<LocalDate> lastDay(String column) {
        return day(column, false);
    }

    private Optional<LocalDate> day(String column, boolean first) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 ->
                            first
                                    ? Year.parse(text).atDay(1)
                                    : Year.parse(text).atMonth(12).atEndOfMonth();
                        case 7 ->
                            first
                                    ? YearMonth.parse(text).atDay(1)
                                    : YearMonth.parse(text).atEndOfMonth();
                        default -> LocalDate.parse(text);
                    });
        } catch (DateTimeException e) {
            report(new TableProblem.BadFormat(at(column), text, "a date such as 2025-10-12, 2025-10 or 2025"));
            return Optional.empty();
        }
    }

    /** Reports the row if its last day comes before its first. */
    void inOrder(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            report(new TableProblem.EndsBeforeItBegins(at("to_date"), text("from_date"), text("to_date")));
        }
    }

    ZoneId zone(String column) {
        String text = required(column);
        try {
            return ZoneId.of(text.isEmpty() ? "UTC" : text);
        } catch (DateTimeException e) {
            report(new TableProblem.BadFormat(at(column), text, "an IANA time zone such as Asia/Karachi"));
            return ZoneId.of("UTC");
        }
    }

    Optional<Season> season(String column) {
        String text = text(column);
        if (text.isEmpty() || text.equals("all")) {
            return Optional.empty();
        }
        try {
            String[] ends = text.split("\\.\\.", -1);
            if (ends.length == 2) {
                return Optional.of(new Season(MonthDay.parse("--" + ends[0]), MonthDay.parse("--" + ends[1])));
            }
        } catch (DateTimeException e) {
            // told below, like every other form that is no season
        }
        report(new TableProblem.BadFormat(at(column), text, "a season such as 11-15..04-15"));
        return Optional.empty();
    }
}
