package org.caravanserai.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.atlas.NearMatches;

/** A CSV file as rows. */
final class Table {

    private final List<Row> rows;

    private Table(List<Row> rows) {
        this.rows = rows;
    }

    static Table empty() {
        return new Table(List.of());
    }

    List<Row> rows() {
        return rows;
    }

    /** The ids of all rows, also of those with something wrong in them, so that one mistake is told once. */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        rows.forEach(row -> ids.add(row.text("id")));
        return ids;
    }

    /** Reports the rows whose id an earlier row has. */
    void checkIds() {
        Map<String, Integer> firstLines = new LinkedHashMap<>();
        for (Row row : rows) {
            String id = row.id("id");
            Integer first = firstLines.putIfAbsent(id, row.line());
            if (first != null && !id.isEmpty()) {
                row.report(new TableProblem.DuplicateId(row.at("id"), id, first));
            }
        }
    }

    static Table read(String file, List<String> header, byte[] bytes, Problems problems) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = null;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(decoded(bytes))) {
            for (CsvRecord csv : reader) {
                int line = (int) csv.getStartingLineNumber();
                if (columns == null) {
                    columns = columns(file, line, header, csv.getFields(), problems);
                } else {
                    Row row = new Row(file, line, columns, csv.getFields(), problems);
                    if (csv.getFieldCount() != columns.size()) {
                        row.report(new TableProblem.WrongFieldCount(row.at(""), csv.getFieldCount(), columns.size()));
                    }
                    rows.add(row);
                }
            }
        } catch (CharacterCodingException e) {
            problems.report(new TableProblem.Unreadable(Where.in(file), "it is not UTF-8 text; save it as UTF-8"));
        } catch (CsvParseException | IOException e) {
            problems.report(new TableProblem.Unreadable(Where.in(file), e.getMessage()));
        }
        if (columns == null) {
            columns(file, 1, header, List.of(), problems);
        }
        return new Table(rows);
    }

    /** UTF-8, with or without a byte order mark, and nothing else. */
    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Map<String, Integer> columns(
            String file, int line, List<String> expected, List<String> found, Problems problems) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            String column = found.get(i).strip();
            columns.putIfAbsent(column, i);
            if (!expected.contains(column)) {
                problems.report(new TableProblem.UnknownColumn(
                        new Where(file, line, column), NearMatches.of(column, expected)));
            }
        }
        for (String column : expected) {
            if (!columns.containsKey(column)) {
                problems.report(
                        new TableProblem.MissingColumn(new Where(file, line, column), NearMatches.of(column, found)));
            }
        }
        return columns;
    }
}
