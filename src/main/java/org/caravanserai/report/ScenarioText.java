package org.caravanserai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.caravanserai.atlas.AtlasInfo;

/** Which scenario an answer stands under. */
final class ScenarioText {

    private ScenarioText() {}

    /** A line for the heading of an answer, ended by {@code \n}; empty for the data as read. */
    static String line(AtlasInfo atlas) {
        return atlas.scenario().map(scenario -> scenario.inWords() + "\n").orElse("");
    }

    /** Adds {@code scenario} with {@code id}, {@code name} and {@code changes}; nothing for the data as read. */
    static void put(ObjectNode node, AtlasInfo atlas) {
        atlas.scenario().ifPresent(scenario -> {
            ObjectNode told = node.putObject("scenario");
            told.put("id", scenario.id());
            told.put("name", scenario.name());
            ArrayNode changes = told.putArray("changes");
            scenario.changes().forEach(changes::add);
        });
    }
}
