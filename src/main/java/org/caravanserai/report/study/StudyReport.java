package org.caravanserai.report.study;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.AtlasInfo;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Source;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.report.Numbers;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.scenario.Change;
import org.caravanserai.study.Setting;
import org.caravanserai.study.Study;
import org.caravanserai.study.StudyAnswers;
import org.caravanserai.study.StudyTable;
import org.caravanserai.study.WhatIf;

/** A study as one HTML page that asks the network for nothing and runs no script. */
final class StudyReport {

    private static final String STYLE = """
            body{font:15px/1.45 sans-serif;max-width:68em;margin:2em auto;padding:0 1em;color:#222}
            table{border-collapse:collapse;margin:.5em 0 1.5em;display:block;overflow-x:auto}
            th,td{border:1px solid #bbb;padding:.35em .6em;text-align:left;vertical-align:top}
            td b,td span,td small,td i{display:block}td.best{background:#e6f2e6}td.none{background:#f6e3e0}
            h3{margin-bottom:0}img{max-width:100%;border:1px solid #ddd}small,i{color:#555}
            @media print{body{margin:0}table{display:table}}
            """;

    private static final List<String> LIMITS = List.of(
            "For planning and research, not for dispatching: today's queues, visas and permits are not known.",
            "Trains and ships are taken to leave when the cargo is ready; waits for them are in the hours of stations and"
                    + " ports, most of which are estimates.",
            "Border hours are means of small samples, often years old; fees are what was paid on average.",
            "Boundaries on maps are de facto ones drawn for 1:50 million and claim nothing.");

    private final StudyAnswers answers;
    private final Study study;
    private final Html html = new Html();
    private String map = "";
    private String chart = "";
    private String shown = "";

    StudyReport(StudyAnswers answers) {
        this.answers = answers;
        this.study = answers.study();
    }

    /** The same with pictures, which stand in the page itself. */
    StudyReport withPictures(String mapSvg, String chartSvg, String limitedTo) {
        map = mapSvg;
        chart = chartSvg;
        shown = limitedTo;
        return this;
    }

    String html() {
        html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:;"
                        + " style-src 'unsafe-inline'\">\n")
                .element("title", study.title())
                .markup("<style>" + STYLE + "</style>\n</head>\n<body>\n");
        html.element("h1", study.title()).element("p", study.question());
        method();
        findings();
        pictures();
        caveats();
        sources();
        return html.markup("</body>\n</html>\n").toString();
    }

    private void method() {
        AtlasInfo info = study.scenarios().get(0).atlas().info();
        html.element("h2", "Method").element("p", study.method());
        html.element(
                "p",
                "%d cases: every origin with every destination in %d settings. Each route is the best there is by its"
                                .formatted(study.cases(), answers.tables().size())
                        + " objective; no other has less.");
        List<String> facts = new ArrayList<>();
        facts.add("Data: %s, version %s; status known up to %s"
                .formatted(info.title(), info.version(), info.referenceDate()));
        facts.add("Days: "
                + joined(answers.tables().stream()
                        .map(table -> table.setting().date().toString())));
        for (FreightProfile profile : study.profiles()) {
            facts.add("Profile %s: %s".formatted(profile.id(), profile.name()));
        }
        study.scenarios().forEach(scenario -> facts.add(inWords(scenario)));
        facts.add("Licence of the data and of this report: " + info.licence());
        html.list(facts);
    }

    private static String joined(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(", "));
    }

    private static String inWords(WhatIf scenario) {
        List<Change> changes = scenario.scenario().changes();
        return "Scenario %s (%s): %s%s"
                .formatted(
                        scenario.name(),
                        scenario.scenario().id(),
                        changes.isEmpty()
                                ? "the data as they are"
                                : changes.stream().map(Change::words).collect(Collectors.joining("; ")),
                        scenario.scenario()
                                .asOf()
                                .map(date -> "; as of " + date)
                                .orElse(""));
    }

    private void findings() {
        html.element("h2", "Findings");
        StudyTable first = answers.tables().get(0);
        if (study.destinations().size() > 1) {
            html.element("p", "In the first case, " + study.nameOf(first.setting()) + ":");
            html.list(new FindingTable(study, first, first).inWords());
        }
        answers.tables().forEach(table -> new FindingTable(study, first, table).writeTo(html));
        Set<String> reasons = new LinkedHashSet<>();
        for (StudyTable table : answers.tables()) {
            for (RouteAnswer answer : table.answers()) {
                reasons.add(FindingTable.why(answer));
            }
        }
        reasons.remove("");
        if (!reasons.isEmpty()) {
            html.element("h3", "Where there is no way").list(List.copyOf(reasons));
        }
    }

    private void pictures() {
        if (!map.isEmpty()) {
            html.element("h2", "Map and chart");
            html.element("p", shown.isEmpty() ? "All routes." : "Of all routes those of " + shown + ".");
            picture(map, "Map of the routes");
            picture(chart, "Time and cost over distance");
        }
    }

    private void picture(String svg, String words) {
        String data = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        html.markup("<p><img alt=\"" + words + "\" src=\"data:image/svg+xml;base64," + data + "\"></p>\n");
    }

    private void caveats() {
        List<String> all = new ArrayList<>(study.caveats());
        List<Route> routes = answers.routes();
        if (!routes.isEmpty()) {
            double hours =
                    routes.stream().mapToDouble(route -> route.ledger().hours()).sum();
            double estimated = routes.stream()
                    .mapToDouble(
                            route -> route.ledger().hours() * route.ledger().shareOfHours(Confidence.ESTIMATED))
                    .sum();
            all.add("Of the hours of all routes " + Numbers.percent(estimated / hours)
                    + " rest on estimates; the tables tell it for each.");
        }
        for (WhatIf scenario : study.scenarios()) {
            scenario.warnings().forEach(warning -> all.add("Scenario " + scenario.name() + ": " + warning));
        }
        answers.tables().stream()
                .map(StudyTable::setting)
                .map(Setting::date)
                .filter(date -> date.isAfter(info().referenceDate()))
                .distinct()
                .forEach(date -> all.add("On " + date + " the data know nothing yet of what opened or closed after "
                        + info().referenceDate() + "."));
        all.addAll(LIMITS);
        html.element("h2", "Caveats").list(all);
    }

    private AtlasInfo info() {
        return study.scenarios().get(0).atlas().info();
    }

    private void sources() {
        Atlas atlas = study.scenarios().get(0).atlas();
        Set<String> ids = new TreeSet<>();
        for (Route route : answers.routes()) {
            route.ledger().figures().forEach(figure -> ids.addAll(figure.sources()));
            route.borderCrossings()
                    .forEach(passage -> ids.addAll(passage.crossing().sources()));
            route.legs().forEach(leg -> leg.link().ifPresent(link -> ids.addAll(link.sources())));
        }
        List<String> told = ids.stream()
                .flatMap(id -> atlas.source(id).stream())
                .map(StudyReport::inWords)
                .toList();
        html.element("h2", "Sources of the figures and ways").list(told);
        html.element(
                "p",
                "%s, version %s, %s; facts and figures keep the licences of their sources."
                        .formatted(info().title(), info().version(), info().licence()));
    }

    private static String inWords(Source source) {
        return Stream.of(source.title(), source.publisher(), source.year(), source.url(), source.licence())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
