package org.caravanserai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.analysis.CorridorGap;
import org.caravanserai.analysis.CorridorPost;
import org.caravanserai.analysis.CorridorProfile;
import org.caravanserai.analysis.CorridorSection;
import org.caravanserai.analysis.CorridorUse;
import org.caravanserai.analysis.CorridorWay;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Place;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;

/** Corridors as text for people. */
public final class CorridorText {

    private final CorridorProfile profile;
    private final CorridorWay way;

    private CorridorText(CorridorProfile profile) {
        this.profile = profile;
        this.way = profile.way();
    }

    /** A list, one line a corridor. */
    public static String list(List<CorridorWay> ways) {
        TextTable table = new TextTable("id", "programme", "mode", "km>", "operating>", "through", "name");
        for (CorridorWay way : ways) {
            table.row(
                    way.corridor().id(),
                    way.corridor().programme(),
                    way.corridor().mode().word(),
                    km(way.km()),
                    Numbers.percent(way.openShare()),
                    way.openThroughout() ? "yes" : "no",
                    way.corridor().name());
        }
        return table.toString();
    }

    /** One corridor: its length, posts, gaps and use, and its places with km posts. */
    public static String of(CorridorProfile profile) {
        CorridorText text = new CorridorText(profile);
        return text.header()
                + text.note()
                + "\nKilometres\n" + text.lengths()
                + "\nPosts\n" + text.posts()
                + "\nMissing\n" + text.gaps()
                + "\nThe best route between its ends\n" + text.use()
                + "\nPlaces\n" + text.stations();
    }

    private String header() {
        return """
                %s (%s, %s)
                %s; network of %s; data %s
                %s
                  %s km, %s operating; %s
                """.formatted(
                        way.corridor().name(),
                        way.corridor().id(),
                        way.corridor().mode().word(),
                        profile.profile().name(),
                        way.asOf(),
                        profile.atlas().info().version(),
                        ScenarioText.line(profile.atlas().info()),
                        km(way.km()),
                        Numbers.percent(way.openShare()),
                        way.openThroughout() ? "open from end to end" : "not open from end to end");
    }

    /** What the data say of how its course was settled and what others print of its length. */
    private String note() {
        String note = way.corridor().note();
        return note.isEmpty()
                ? ""
                : "  " + note + " [" + String.join(", ", way.corridor().sources()) + "]\n";
    }

    private String lengths() {
        TextTable table = new TextTable("by", "", "km>");
        rows(table, "country", way.kmBy(CorridorSection::country));
        rows(table, "mode", way.kmBy(section -> section.mode().word()));
        rows(table, "class", way.kmBy(CorridorSection::className));
        rows(table, "status", way.kmBy(CorridorSection::status));
        return table.toString();
    }

    private static void rows(TextTable table, String by, Map<String, Double> parts) {
        parts.forEach((word, km) -> table.row(by, word, km(km)));
    }

    private String posts() {
        if (profile.posts().isEmpty()) {
            return "  none\n";
        }
        TextTable table = new TextTable(
                "at km>", "post", "", "crossing", "state", "out h>", "out USD>", "in h>", "in USD>", "confidence");
        List<String> notes = new ArrayList<>();
        for (CorridorPost post : profile.posts()) {
            table.row(
                    km(post.section().startKm()),
                    post.post().name(),
                    post.post().country(),
                    post.section().crossing().orElseThrow().id(),
                    post.section().crossing().orElseThrow().stateOn(way.asOf()).word(),
                    Numbers.hours(post.out().amount()),
                    Numbers.usd(post.out().amount()),
                    Numbers.hours(post.in().amount()),
                    Numbers.usd(post.in().amount()),
                    confidence(post));
            post.clearsAt(profile.atlas())
                    .map(Place::name)
                    .ifPresent(
                            name -> notes.add("  * " + post.post().name() + " clears its customs at " + name + "\n"));
        }
        return table + calendars() + String.join("", notes);
    }

    private String calendars() {
        return profile.posts().stream()
                .filter(post -> !post.calendar(way).isEmpty())
                .map(post ->
                        "  * " + post.section().crossing().orElseThrow().id() + " works " + post.calendar(way) + "\n")
                .distinct()
                .collect(Collectors.joining());
    }

    /** Of hours out and hours in. */
    private static String confidence(CorridorPost post) {
        return Stream.of(post.out(), post.in())
                .map(entry -> entry.hoursFrom().stream()
                        .map(Figure::confidence)
                        .reduce(Confidence.PUBLISHED, Confidence::weaker)
                        .word())
                .collect(Collectors.joining(", "));
    }

    private String gaps() {
        if (way.gaps().isEmpty()) {
            return "  nothing: all of it can be used\n";
        }
        return way.gaps().stream().map(CorridorText::gap).collect(Collectors.joining());
    }

    private static String gap(CorridorGap gap) {
        String sources = gap.sources().isEmpty() ? "" : " [" + String.join(", ", gap.sources()) + "]";
        return "  at km %s, %s to %s, %s km: %s %s%s\n"
                .formatted(
                        km(gap.startKm()),
                        gap.from().name(),
                        gap.to().name(),
                        km(gap.km()),
                        gap.names(),
                        gap.reason(),
                        sources);
    }

    private String use() {
        CorridorUse use = profile.use();
        if (use.answer() instanceof RouteAnswer.NoRoute none) {
            return "  " + none.explanation() + "\n";
        }
        Route route = use.answer().routeOrThrow();
        return "  %s to %s: %s km, %s h; it uses %s km of the corridor, %s of it; %s of the route lies on the corridor\n"
                .formatted(
                        use.answer().query().from().name(),
                        use.answer().query().to().name(),
                        Numbers.km(route.ledger().total()),
                        Numbers.hours(route.ledger().total()),
                        km(use.usedKm()),
                        Numbers.percent(use.shareOfCorridor()),
                        Numbers.percent(use.shareOfRoute()));
    }

    private String stations() {
        TextTable table = new TextTable("km>", "place", "", "kind", "id");
        way.stations()
                .forEach(station -> table.row(
                        km(station.km()),
                        station.place().name(),
                        station.place().country(),
                        station.place().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        station.place().id()));
        return table.toString();
    }

    private static String km(double km) {
        return Numbers.oneDecimal(OptionalDouble.of(km));
    }
}
