package org.caravanserai.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.caravanserai.atlas.Admission;
import org.caravanserai.atlas.Agreement;
import org.caravanserai.atlas.ChargeUnit;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.LocalZone;
import org.caravanserai.atlas.PortFact;
import org.caravanserai.atlas.Project;
import org.caravanserai.atlas.Terminal;
import org.caravanserai.atlas.Track;

/** Reads terminals.csv, ports.csv, projects.csv, agreements.csv, admissions.csv and time_zones.csv. */
final class RegisterRows {

    private static final List<String> STATUSES =
            List.of("proposed", "study", "planned", "agreed", "construction", "delayed", "completed", "superseded");
    private static final List<String> REGIMES = List.of(
            "tir",
            "qtta",
            "aptta",
            "transit",
            "bilateral",
            "third-country",
            "convoy",
            "permit",
            "reloading",
            "hazardous");
    private static final double HIGHEST = 1e12;

    private final Set<String> places;
    private final Set<String> sources;

    RegisterRows(Set<String> places, Set<String> sources) {
        this.places = places;
        this.sources = sources;
    }

    List<Terminal> terminals(Table table, CalendarRows.Calendars calendars) {
        List<Terminal> terminals = new ArrayList<>();
        Map<String, Integer> firstLines = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String place = row.reference("place", "places.csv", places);
            Track from = row.choice("from_track", Track.values(), Track::word).orElse(Track.ROAD);
            Track to = row.choice("to_track", Track.values(), Track::word).orElse(Track.SEA);
            if (from == to) {
                row.report(new TableProblem.NoChange(row.at("to_track"), to.word()));
            }
            double hours = row.requiredNumber("hours", 0, 24 * 365);
            double usd = row.requiredNumber("usd", 0, HIGHEST);
            Optional<ChargeUnit> per = row.choice("per", ChargeUnit.values(), ChargeUnit::word);
            Confidence confidence = row.word("confidence", Confidence.class);
            List<String> rowSources = row.sources(sources);
            String what = "transfer at " + place + " from " + from.word() + " to " + to.word();
            row.once(firstLines, what + " per " + row.text("per"));
            if (row.sound()) {
                terminals.add(new Terminal(
                        place,
                        from,
                        to,
                        new Figure(what, hours, "h", 0, confidence, rowSources),
                        new Figure(what, usd, "USD/" + row.text("per"), 0, confidence, rowSources),
                        per.orElseThrow(),
                        row.text("capacity"),
                        calendars.of("terminal", place),
                        rowSources,
                        row.text("note")));
            }
        }
        return terminals;
    }

    List<PortFact> portFacts(Table table) {
        List<PortFact> facts = new ArrayList<>();
        Map<String, Integer> firstLines = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String place = row.reference("place", "places.csv", places);
            String attribute = row.required("attribute");
            double value = row.requiredNumber("value", 0, HIGHEST);
            String unit = row.required("unit");
            int year = row.year("year");
            Confidence confidence = row.word("confidence", Confidence.class);
            List<String> rowSources = row.sources(sources);
            row.once(firstLines, attribute + " of " + place + " in " + year);
            if (row.sound()) {
                facts.add(new PortFact(
                        place,
                        attribute,
                        new Figure(attribute + " " + place, value, unit, year, confidence, rowSources)));
            }
        }
        return facts;
    }

    List<Project> projects(Table table, Set<String> links) {
        table.checkIds();
        List<Project> projects = new ArrayList<>();
        for (Row row : table.rows()) {
            String name = row.required("name");
            String status = row.oneOf("status", STATUSES);
            int year = row.year("expected_year");
            List<String> rowLinks = row.references("links", "links.csv", links);
            OptionalDouble usd = row.number("usd_m", 0, HIGHEST);
            List<String> rowSources = row.sources(sources);
            if (row.sound()) {
                projects.add(new Project(
                        row.text("id"),
                        name,
                        status,
                        year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                        rowLinks,
                        usd,
                        rowSources,
                        row.text("note")));
            }
        }
        return projects;
    }

    List<Agreement> agreements(Table table) {
        table.checkIds();
        List<Agreement> agreements = new ArrayList<>();
        for (Row row : table.rows()) {
            String name = row.required("name");
            var from = row.firstDay("from_date");
            var to = row.lastDay("to_date");
            row.inOrder(from, to);
            String allows = row.required("allows");
            List<String> rowSources = row.sources(sources);
            if (row.sound()) {
                agreements.add(new Agreement(
                        row.text("id"), name, row.list("parties"), from, to, allows, rowSources, row.text("note")));
            }
        }
        return agreements;
    }

    List<Admission> admissions(Table table, Set<String> crossings) {
        List<Admission> admissions = new ArrayList<>();
        for (Row row : table.rows()) {
            String crossing = row.reference("crossing", "crossings.csv", crossings);
            var from = row.firstDay("from_date");
            var to = row.lastDay("to_date");
            row.inOrder(from, to);
            String regime = row.oneOf("regime", REGIMES);
            String detail = row.required("detail");
            List<String> rowSources = row.sources(sources);
            if (row.sound()) {
                admissions.add(new Admission(crossing, from, to, regime, row.list("countries"), detail, rowSources));
            }
        }
        return admissions;
    }

    List<LocalZone> zones(Table table) {
        List<LocalZone> zones = new ArrayList<>();
        Map<String, Integer> firstLines = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String country = row.country("country");
            var place = row.optionalReference("place", "places.csv", places);
            var zone = row.zone("time_zone");
            List<String> rowSources = row.sources(sources);
            row.once(firstLines, "the time zone of " + place.orElse(country));
            if (row.sound()) {
                zones.add(new LocalZone(country, place, zone, rowSources));
            }
        }
        return zones;
    }
}
