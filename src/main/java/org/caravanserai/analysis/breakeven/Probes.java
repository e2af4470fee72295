package org.caravanserai.analysis.breakeven;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.LegKind;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.Route;

/** The worlds along the range of a lever, by the share of the stretched range that is behind: 0 at its beginning, 1 at its end. */
final class Probes {

    private final Atlas atlas;
    private final BreakEvenQuery query;
    private final Scale scale;
    private final IntConsumer progress;
    private final Probe base;
    private final TreeMap<Double, Probe> made = new TreeMap<>();

    Probes(Atlas atlas, BreakEvenQuery query, IntConsumer progress) {
        this.atlas = atlas;
        this.query = query;
        this.scale = query.lever().scale(atlas);
        this.progress = progress;
        this.base = new Probe(atlas);
        if (scale == Scale.RECIPROCAL && query.from() == 0) {
            throw new IllegalArgumentException(
                    "the range of " + query.lever().words() + " must begin above 0: at 0 nothing arrives");
        }
        if (scale == Scale.OPEN_DAYS && !(query.from() > 0 && query.to() <= 1)) {
            throw new IllegalArgumentException("the range of " + query.lever().words()
                    + " is a share of days: it must begin above 0 and end at or below 1, was " + query.from() + ".."
                    + query.to());
        }
    }

    Objective objective() {
        return query.objective();
    }

    /** The world without the lever. */
    Probe base() {
        return base;
    }

    /** The world at a place of the range. */
    Probe at(double place) {
        Probe known = made.get(place);
        if (known != null) {
            return known;
        }
        Probe probe = apart(valueAt(place));
        made.put(place, probe);
        progress.accept(made.size());
        return probe;
    }

    /** The world at a value, which is not kept. */
    Probe apart(double value) {
        Contestant first = query.contestants().get(0);
        FreightProfile profile = first.profile();
        LocalDate date = first.query().options().asOf().orElse(atlas.info().defaultDate());
        return new Probe(query.lever().at(value, atlas, profile, date).applyTo(atlas));
    }

    /** A trail as a route of the world without the lever. */
    Route route(Trail trail) {
        return base.route(trail, objective());
    }

    /** What a trail passes, in order: border crossings, and changes of track. */
    List<String> passed(Trail trail) {
        return trail.steps().stream()
                .filter(step -> step.kind() != LegKind.HAUL)
                .map(Trail.Step::id)
                .toList();
    }

    /** Ids of the crossings a trail passes. */
    List<String> borders(Trail trail) {
        return trail.steps().stream()
                .filter(step -> step.kind() == LegKind.BORDER)
                .map(Trail.Step::id)
                .toList();
    }

    /** The best route of a contestant at a place of the range; it must have one. */
    Route best(Contestant contestant, double place) {
        return at(place).best(contestant, objective()).routeOrThrow();
    }

    Amount price(Trail trail, double place) {
        return at(place).price(trail);
    }

    double weight(Amount amount) {
        return objective().weightOf(amount);
    }

    /** The value of the lever at a place; also beyond the ends of the range. */
    double valueAt(double place) {
        if (place == 0) {
            return query.from();
        }
        if (place == 1) {
            return query.to();
        }
        double begin = scale.stretched(query.from());
        return scale.value(begin + place * (scale.stretched(query.to()) - begin));
    }

    /** The place of a value. */
    double placeOf(double value) {
        double begin = scale.stretched(query.from());
        return (scale.stretched(value) - begin) / (scale.stretched(query.to()) - begin);
    }

    /** How many worlds were made. */
    int count() {
        return made.size();
    }
}
