package org.caravanserai.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.atlas.AtlasInfo;
import org.caravanserai.routing.Ban;
import org.caravanserai.routing.ResolvedQuery;

/**
 * What every file says of where it comes from: the data and its version, the day, what was asked, licence and attribution.
 * The one place where that is put together. It holds no time of writing and no machine: same input, same file.
 *
 * @param facts by their keys, in the order in which they are told
 */
public record Provenance(Map<String, String> facts) {

    public Provenance {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** Of what an atlas tells of a day. */
    public static Provenance of(AtlasInfo atlas, LocalDate asOf) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("title", atlas.title());
        facts.put("data_version", atlas.version());
        facts.put("as_of", asOf.toString());
        facts.put("reference_date", atlas.referenceDate().toString());
        atlas.scenario().ifPresent(scenario -> {
            facts.put("scenario", scenario.name());
            facts.put("scenario_id", scenario.id());
            facts.put("scenario_changes", String.join("; ", scenario.changes()));
        });
        facts.put("licence", atlas.licence());
        facts.put("attribution", attribution(atlas));
        return new Provenance(facts);
    }

    /** Whom to name when anything from these data is used, and under which licence. */
    public static String attribution(AtlasInfo atlas) {
        return "%s, data %s, %s; facts and figures keep the licences of their sources"
                .formatted(atlas.title(), atlas.version(), atlas.licence());
    }

    /** Of the answer to a query. */
    public static Provenance of(ResolvedQuery query) {
        Provenance asked = of(query.atlas(), query.asOf())
                .with("from", query.from().id())
                .with("to", query.to().id())
                .with("profile", query.profile().id())
                .with("objective", query.objective().word());
        Provenance timed = query.departure()
                .map(moment -> asked.with("departure", Numbers.iso(moment)))
                .orElse(asked);
        return query.avoid().isEmpty()
                ? timed
                : timed.with("avoid", query.avoid().stream().map(Ban::toString).collect(Collectors.joining(";")));
    }

    /** The same with one more fact. */
    public Provenance with(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.put(key, value);
        return new Provenance(more);
    }

    /** The day the file tells of. */
    public LocalDate asOf() {
        return LocalDate.parse(facts.get("as_of"));
    }

    /** Whom to name when the file is used. */
    public String attribution() {
        return facts.get("attribution");
    }

    /** As a JSON object. */
    public ObjectNode toJson() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        facts.forEach(node::put);
        return node;
    }

    /** One line a fact, for a README beside files that have no room for it. */
    @Override
    public String toString() {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
