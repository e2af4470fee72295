package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.Ledger;
import org.caravanserai.geo.Alignment;
import org.caravanserai.geo.Wgs84;
import org.caravanserai.network.Leg;
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

    /** The borders crossed, in order. */
    public List<BorderPassage> borderCrossings() {
        List<BorderPassage> passages = new ArrayList<>();
        Amount sofar = Amount.ZERO;
        for (Leg leg : legs) {
            if (leg.crossing().isPresent()) {
                passages.add(new BorderPassage(
                        leg.crossing().get(),
                        placeOf(leg.from().place()),
                        placeOf(leg.to().place()),
                        sofar.km(),
                        sofar.hours(),
                        new Ledger(leg.entries()),
                        leg.availability().reason()));
            }
            sofar = sofar.plus(leg.amount());
        }
        return passages;
    }

    /** A fresh JTS geometry of the route, one line a leg, longitude first. */
    public MultiLineString alignment() {
        return Wgs84.geometryFactory()
                .createMultiLineString(legs.stream()
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
