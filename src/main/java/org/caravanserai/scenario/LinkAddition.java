package org.caravanserai.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BuildStatus;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.LengthBasis;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.OpeningCalendar;
import org.caravanserai.atlas.Place;
import org.caravanserai.geo.Alignment;

/** Adds a link. */
record LinkAddition(NewLink link) implements Effect {

    private static final double END_TOLERANCE_KM = 1;

    /** A length may be rounded: what a length published in whole kilometres may fall short of its line. */
    private static final double ROUNDING = 0.97;

    @Override
    public String words() {
        return link.words();
    }

    @Override
    public Atlas on(Atlas atlas, Consumer<String> warn) {
        List<String> faults = new ArrayList<>();
        NewIds.check(link.id(), atlas.link(link.id()).isPresent(), faults);
        checkGauge(faults);
        Optional<Place> from = NewIds.place(atlas, link.from(), faults);
        Optional<Place> to = NewIds.place(atlas, link.to(), faults);
        if (from.isPresent() && to.isPresent()) {
            checkWay(from.get(), to.get(), faults);
        }
        SeveralFaults.throwIfAny(faults);
        List<Link> all = new ArrayList<>(atlas.contents().links());
        all.add(made(from.orElseThrow(), to.orElseThrow()));
        return atlas.with(atlas.contents().withLinks(all));
    }

    private void checkGauge(List<String> faults) {
        boolean rail = link.mode() == Mode.RAIL;
        if (rail
                && link.gaugeMm()
                        .filter(gauge -> Gauging.GAUGES.matcher(gauge).matches())
                        .isEmpty()) {
            faults.add("a railway needs a gauge of 1435, 1520 or 1676, or several joined by +");
        }
        if (!rail && link.gaugeMm().isPresent()) {
            faults.add("only railways have a gauge; leave it out");
        }
    }

    private void checkWay(Place from, Place to, List<String> faults) {
        boolean afloat = link.mode() == Mode.SEA || link.mode() == Mode.FERRY;
        if (from.equals(to)) {
            faults.add("it ends where it starts, at " + from.id());
            return;
        }
        if (!afloat && !from.country().equals(to.country())) {
            faults.add("it runs from " + from.country() + " to " + to.country()
                    + "; end it at a post on either side and add a crossing between the posts");
        }
        Alignment way = alignment(from, to, faults);
        if (link.lengthKm().isPresent() && !(link.lengthKm().getAsDouble() >= ROUNDING * way.lengthKm())) {
            faults.add(String.format(
                    Locale.ROOT,
                    "a length of %s km is less than the %.1f km of its line",
                    link.lengthKm().getAsDouble(),
                    way.lengthKm()));
        }
    }

    private Alignment alignment(Place from, Place to, List<String> faults) {
        if (link.line().isEmpty()) {
            return Alignment.straight(from.position(), to.position());
        }
        if (link.line().size() < 2) {
            faults.add("its line needs at least two positions");
            return Alignment.straight(from.position(), to.position());
        }
        Alignment drawn = new Alignment(link.line());
        checkEnd("begins", drawn.start().distanceKm(from.position()), from, faults);
        checkEnd("ends", drawn.end().distanceKm(to.position()), to, faults);
        return drawn;
    }

    private static void checkEnd(String what, double km, Place place, List<String> faults) {
        if (km > END_TOLERANCE_KM) {
            faults.add(String.format(
                    Locale.ROOT,
                    "its line %s %.1f km from %s, which lies at [%s, %s]",
                    what,
                    km,
                    place.id(),
                    place.position().longitudeDegrees(),
                    place.position().latitudeDegrees()));
        }
    }

    private Link made(Place from, Place to) {
        List<String> because = List.of(Headed.SOURCE);
        Alignment way = alignment(from, to, new ArrayList<>());
        double km = link.lengthKm().orElseGet(way::lengthKm);
        return new Link(
                link.id(),
                from.id(),
                to.id(),
                link.mode(),
                "",
                new Figure("length " + link.id(), km, "km", 0, Confidence.ESTIMATED, because),
                LengthBasis.DERIVED,
                link.linkClass(),
                link.terrain(),
                link.gaugeMm().orElse(""),
                OptionalInt.empty(),
                Optional.empty(),
                BuildStatus.OPERATING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OpeningCalendar.always(),
                because,
                "added by the scenario",
                way);
    }
}
