package org.caravanserai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.atlas.Admission;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.routing.BorderPassage;
import org.caravanserai.routing.Route;

/** The borders of a route as text: posts, hours, fees, what they rest on, and what there is to know about each. */
final class BorderText {

    private BorderText() {}

    static String of(Route route) {
        if (route.borderCrossings().isEmpty()) {
            return "  none\n";
        }
        TextTable table = new TextTable("crossing", "out of", "into", "at km>", "hours>", "USD>", "figures");
        List<String> notes = new ArrayList<>();
        for (BorderPassage passage : route.borderCrossings()) {
            Amount amount = passage.ledger().total();
            table.row(
                    passage.crossing().id(),
                    passage.fromPost().name() + " (" + passage.fromPost().country() + ")",
                    passage.toPost().name() + " (" + passage.toPost().country() + ")",
                    String.format(Locale.ROOT, "%,.0f", passage.kmFromStart()),
                    Numbers.hours(amount),
                    Numbers.usd(amount),
                    basis(passage));
            notes(route, passage)
                    .map(note -> "  * " + passage.crossing().id() + " " + note + "\n")
                    .forEach(notes::add);
        }
        return table + String.join("", notes);
    }

    /** Year and source of what a border took, and whether another figure stands in. */
    private static String basis(BorderPassage passage) {
        return hoursFrom(passage)
                .map(figures -> basis(figures.get(0)) + (figures.size() > 1 ? ", scaled by the scenario" : ""))
                .distinct()
                .collect(Collectors.joining(" + "));
    }

    private static String basis(Figure hours) {
        return hours.sources().get(0)
                + (hours.year() > 0 ? " " + hours.year() : "")
                + (hours.confidence() == Confidence.PUBLISHED
                        ? ""
                        : ", " + hours.confidence().word());
    }

    private static Stream<Figure> measured(BorderPassage passage) {
        return hoursFrom(passage).map(figures -> figures.get(0));
    }

    private static Stream<List<Figure>> hoursFrom(BorderPassage passage) {
        return passage.ledger().entries().stream()
                .filter(entry -> entry.component() == Component.BORDER)
                .map(LedgerEntry::hoursFrom)
                .filter(figures -> !figures.isEmpty());
    }

    private static Stream<String> notes(Route route, BorderPassage passage) {
        return Stream.of(
                        restriction(passage),
                        clearance(route, passage),
                        waits(passage),
                        laterFigures(route, passage),
                        passage.admissions().stream().map(BorderText::admission))
                .flatMap(notes -> notes);
    }

    private static Stream<String> restriction(BorderPassage passage) {
        return passage.restriction().isEmpty() ? Stream.empty() : Stream.of("is " + passage.restriction());
    }

    private static Stream<String> clearance(Route route, BorderPassage passage) {
        String places = Stream.of(passage.fromPost(), passage.toPost())
                .flatMap(post -> passage.crossing().clearanceOf(post.id()).stream())
                .map(place -> route.atlas().placeOf(place).name())
                .collect(Collectors.joining(" and "));
        return places.isEmpty() ? Stream.empty() : Stream.of("clears its customs at " + places);
    }

    private static Stream<String> waits(BorderPassage passage) {
        return passage.ledger().entries().stream()
                .filter(entry -> entry.component() == Component.WAITING)
                .map(entry -> "is waited for %s h on average, by its hours and weekdays (%s)"
                        .formatted(
                                Numbers.hours(entry.amount()),
                                String.join(", ", entry.hoursFrom().get(0).sources())));
    }

    /** A figure of a later year is used only where there is none from before. */
    private static Stream<String> laterFigures(Route route, BorderPassage passage) {
        int asked = route.query().asOf().getYear();
        return measured(passage)
                .filter(figure -> figure.year() > asked)
                .map(figure -> "has no figures as old as " + asked + "; those of " + figure.year() + " stand in")
                .distinct();
    }

    private static String admission(Admission admission) {
        String who = admission.countries().isEmpty() ? "" : " (" + String.join(", ", admission.countries()) + ")";
        return "by %s%s: %s".formatted(admission.regime().toUpperCase(Locale.ROOT), who, admission.detail());
    }
}
