package org.caravanserai.routing;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.Indicators;
import org.caravanserai.freight.Ledger;
import org.caravanserai.geo.Alignment;
import org.caravanserai.geo.Wgs84;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;

/**
 * A way from one place to another, leg by leg.
 *
 * @param query what it answers
 * @param legs in order of travel, at least one
 * @param atlas what it runs through
 */
public record Route(ResolvedQuery query, List<Leg> legs, Atlas atlas) {

    private static final long MILLIS_OF_MILLI_HOUR = 3600;

    public Route {
        legs = List.copyOf(legs);
    }

    /** Length over the ground in kilometres. */
    public double distanceKm() {
        return ledger().km();
    }

    /** The account of every hour and dollar. */
    public Ledger ledger() {
        return new Ledger(legs.stream().flatMap(leg -> leg.entries().stream()).toList());
    }

    /**
     * When it is at the start of every leg and, last, at its end, by the clocks of the place; empty without a departure. Good
     * to four seconds.
     */
    public List<ZonedDateTime> times() {
        if (query.departure().isEmpty()) {
            return List.of();
        }
        Instant start = query.departure().get().toInstant();
        List<ZonedDateTime> times = new ArrayList<>(List.of(query.departure().get()));
        Amount sofar = Amount.ZERO;
        for (Leg leg : legs) {
            sofar = sofar.plus(leg.amount());
            times.add(start.plusMillis(sofar.milliHours() * MILLIS_OF_MILLI_HOUR)
                    .atZone(atlas.zoneOf(leg.to().place())));
        }
        return times;
    }

    /** The borders crossed, in order. */
    public List<BorderPassage> borderCrossings() {
        List<BorderPassage> passages = new ArrayList<>();
        Amount sofar = Amount.ZERO;
        for (Leg leg : legs) {
            if (leg.kind() == LegKind.BORDER) {
                passages.add(new BorderPassage(
                        leg.crossing().orElseThrow(),
                        placeOf(leg.from().place()),
                        placeOf(leg.to().place()),
                        sofar.km(),
                        sofar.hours(),
                        new Ledger(leg.entries()),
                        leg.availability().reason(),
                        atlas.admissions(leg.crossing().orElseThrow().id(), query.asOf())));
            }
            sofar = sofar.plus(leg.amount());
        }
        return passages;
    }

    /** TFI1 to TFI4 and the speed without delay, as CPMM defines them. */
    public Indicators indicators() {
        return Indicators.of(
                ledger(), atBorders(), 2 * borderLegs().size(), query.profile().load());
    }

    /** The same for the part in a country. */
    public Indicators indicatorsIn(String country) {
        int posts = (int) borderLegs().stream()
                .flatMap(leg -> Stream.of(leg.from(), leg.to()))
                .filter(stop -> placeOf(stop.place()).country().equals(country))
                .count();
        return Indicators.of(
                ledger().in(country),
                atBorders().in(country),
                posts,
                query.profile().load());
    }

    private List<Leg> borderLegs() {
        return legs.stream().filter(leg -> leg.kind() == LegKind.BORDER).toList();
    }

    /** What is spent at borders, in front of their gates too. */
    private Ledger atBorders() {
        return new Ledger(legs.stream()
                .filter(leg -> leg.crossing().isPresent() && leg.kind() != LegKind.REST)
                .flatMap(leg -> leg.entries().stream())
                .toList());
    }

    /** A fresh JTS geometry of the route, one line for every leg that moves, longitude first. */
    public MultiLineString alignment() {
        return Wgs84.geometryFactory()
                .createMultiLineString(legs.stream()
                        .filter(leg -> !leg.from().place().equals(leg.to().place()))
                        .map(this::lineOf)
                        .map(Alignment::toLineString)
                        .toArray(LineString[]::new));
    }

    /** The line of one of its legs, in the direction of travel. */
    public Alignment lineOf(Leg leg) {
        Optional<Alignment> line = leg.alignment();
        return line.orElseGet(() -> Alignment.straight(
                placeOf(leg.from().place()).position(),
                placeOf(leg.to().place()).position()));
    }

    /** Ids of the corridors a leg is part of, sorted. */
    public List<String> corridorsOf(Leg leg) {
        return leg.link().map(link -> atlas.corridorsOver(link.id())).orElse(List.of());
    }

    /** The country a leg lies in; for a border, the one it leaves. */
    public String countryOf(Leg leg) {
        return placeOf(leg.from().place()).country();
    }

    private Place placeOf(String id) {
        return atlas.placeOf(id);
    }
}
