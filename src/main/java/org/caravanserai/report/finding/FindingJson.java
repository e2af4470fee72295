package org.caravanserai.report.finding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A finding for programs: sheets as arrays of objects, their columns as keys; what is blank is null. */
public final class FindingJson {

    private FindingJson() {}

    /** The document. */
    public static ObjectNode of(Finding finding) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("finding", finding.word()).put("title", finding.title());
        texts(document.putArray("basis"), finding.basis());
        texts(document.putArray("says"), finding.sayings());
        texts(document.putArray("warnings"), finding.warnings());
        ObjectNode sheets = document.putObject("sheets");
        finding.sheets().forEach(sheet -> rows(sheets.putArray(sheet.word()), sheet));
        return document;
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static void rows(ArrayNode array, Sheet sheet) {
        for (List<Cell> row : sheet.rows()) {
            ObjectNode object = array.addObject();
            for (int i = 0; i < row.size(); i++) {
                put(object, sheet.columns().get(i), row.get(i));
            }
        }
    }

    private static void put(ObjectNode object, Column column, Cell cell) {
        if (cell.number().isPresent()) {
            object.put(column.word(), column.rounded(cell.number().get()));
        } else if (cell.text().isEmpty()) {
            object.putNull(column.word());
        } else {
            object.put(column.word(), cell.text());
        }
    }
}
