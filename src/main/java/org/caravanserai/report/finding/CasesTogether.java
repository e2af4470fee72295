package org.caravanserai.report.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The findings of several cases as one: tables one below the other with the case in their first column, sentences under the
 * name of their case, pictures, layers and files numbered in the order of the cases.
 */
final class CasesTogether {

    private static final Column CASE = new Column("case", "case", Column.TEXT, Column.TEXT);

    private final List<String> names = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Adds a case. */
    void add(String name, Finding finding) {
        names.add(name);
        findings.add(finding);
    }

    /**
     * All cases, told in a finding that says nothing yet; one alone as it is. A table of other columns than its like before
     * stands by itself.
     */
    Finding in(Finding empty) {
        if (findings.size() == 1) {
            return findings.get(0);
        }
        Finding all = empty;
        Set<String> warnings = new LinkedHashSet<>();
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding one = findings.get(i);
            String name = names.get(i);
            all = basis(all, name, one.basis());
            for (String sentence : one.sayings()) {
                all = all.saying(name + ": " + sentence.strip());
            }
            for (Sheet sheet : one.sheets()) {
                append(sheets, withCase(sheet, name), i);
            }
            warnings.addAll(one.warnings());
            all = drawings(all, one, "-" + (i + 1));
        }
        for (Sheet sheet : sheets) {
            all = all.with(sheet);
        }
        for (String warning : warnings) {
            all = all.warning(warning);
        }
        return all;
    }

    private static Finding drawings(Finding all, Finding one, String suffix) {
        Finding drawn = all;
        for (var picture : one.pictures().entrySet()) {
            drawn = drawn.drawn(picture.getKey() + suffix, picture.getValue());
        }
        for (var layer : one.layers().entrySet()) {
            drawn = drawn.layer(layer.getKey() + suffix, layer.getValue());
        }
        for (var file : one.files().entrySet()) {
            drawn = drawn.file(file.getKey().replaceFirst("\\.", suffix + "."), file.getValue());
        }
        return drawn;
    }

    /** What all cases rest on is said once, what one rests on under its name. */
    private Finding basis(Finding all, String name, List<String> lines) {
        Finding based = all;
        for (String line : lines) {
            boolean common = findings.stream().allMatch(other -> other.basis().contains(line));
            if (!common) {
                based = based.basis(name + ": " + line);
            } else if (!based.basis().contains(line)) {
                based = based.basis(line);
            }
        }
        return based;
    }

    private static Sheet withCase(Sheet sheet, String name) {
        Cell cell = Cell.of(CASE, name);
        return new Sheet(
                sheet.word(),
                sheet.title(),
                Stream.concat(Stream.of(CASE), sheet.columns().stream()).toList(),
                sheet.rows().stream()
                        .map(row -> Stream.concat(Stream.of(cell), row.stream()).toList())
                        .toList());
    }

    private static void append(List<Sheet> sheets, Sheet more, int number) {
        for (int i = 0; i < sheets.size(); i++) {
            Sheet before = sheets.get(i);
            if (before.word().matches(more.word() + "(-[0-9]+)?")
                    && before.columns().equals(more.columns())) {
                sheets.set(
                        i,
                        new Sheet(
                                before.word(),
                                before.title(),
                                before.columns(),
                                Stream.concat(before.rows().stream(), more.rows().stream())
                                        .toList()));
                return;
            }
        }
        boolean taken = sheets.stream().anyMatch(sheet -> sheet.word().equals(more.word()));
        sheets.add(
                taken ? new Sheet(more.word() + "-" + (number + 1), more.title(), more.columns(), more.rows()) : more);
    }
}
