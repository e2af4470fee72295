package org.caravanserai.analysis.breakeven;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.caravanserai.atlas.AtlasInfo;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.Ledger;
import org.caravanserai.network.Objective;

/** Makes of the stretches of a race what is told of them. */
final class Verdicts {

    private static final int STEPS_OF_A_COURSE = 96;

    private final Probes probes;
    private final Rounding rounding;
    private final BreakEvenQuery query;
    private final List<Contender> contenders;
    private final List<Stretch> stretches = new ArrayList<>();

    /** Stretches of one winner by the same borders and changes of track, joined. */
    private record Stretch(Holding first, Holding last, List<String> passed) {
        int winner() {
            return first.winner();
        }
    }

    Verdicts(Probes probes, Rounding rounding, BreakEvenQuery query, List<Contender> contenders) {
        this.probes = probes;
        this.rounding = rounding;
        this.query = query;
        this.contenders = contenders;
        if (!contenders.isEmpty()) {
            new Race(contenders, probes, rounding).holdings().forEach(this::join);
        }
    }

    private void join(Holding holding) {
        List<String> passed = probes.passed(holding.piece().trail());
        int last = stretches.size() - 1;
        if (last >= 0
                && stretches.get(last).winner() == holding.winner()
                && stretches.get(last).passed().equals(passed)) {
            stretches.set(last, new Stretch(stretches.get(last).first(), holding, passed));
        } else {
            stretches.add(new Stretch(holding, holding, passed));
        }
    }

    BreakEvenAnswer answer(
            AtlasInfo atlas, LocalDate asOf, String trip, String unit, Present present, List<NoWay> noWays) {
        List<SwitchPoint> switches = new ArrayList<>();
        for (int i = 1; i < stretches.size(); i++) {
            switches.add(between(stretches.get(i - 1), stretches.get(i)));
        }
        Optional<Integer> breakEven = BreakEvenAnswer.nearest(switches, present).map(switches::indexOf);
        return new BreakEvenAnswer(
                query,
                atlas,
                asOf,
                trip,
                unit,
                present,
                stretches.stream().map(this::segment).toList(),
                switches,
                courses(),
                noWays,
                estimatedShare(breakEven),
                probes.count());
    }

    /** The routes that win, then the others. */
    List<Trail> trails() {
        List<Trail> trails = new ArrayList<>();
        stretches.forEach(stretch -> trails.add(stretch.first().piece().trail()));
        contenders.forEach(one -> one.pieces().forEach(piece -> trails.add(piece.trail())));
        return trails.stream().distinct().toList();
    }

    private SwitchPoint between(Stretch before, Stretch after) {
        Piece left = before.last().piece();
        Piece right = after.first().piece();
        double place = after.first().begin();
        double low = place;
        double high = place;
        boolean exact = left.straight() && right.straight();
        if (exact) {
            double within = rounding.slack(left.trail(), right.trail()) / Math.abs(slope(left) - slope(right));
            low = Double.isFinite(within) ? Math.max(0, place - within) : place;
            high = Double.isFinite(within) ? Math.min(1, place + within) : place;
        } else {
            for (Piece piece : List.of(left, right)) {
                low = piece.straight() ? low : Math.min(low, piece.begin());
                high = piece.straight() ? high : Math.max(high, piece.end());
            }
        }
        return new SwitchPoint(
                before.winner() == after.winner() ? SwitchPoint.Changes.ROUTE : SwitchPoint.Changes.WINNER,
                probes.valueAt(place),
                probes.valueAt(low),
                probes.valueAt(high),
                exact,
                contenders.get(before.winner()).name(),
                contenders.get(after.winner()).name());
    }

    private double slope(Piece piece) {
        return (probes.weight(piece.atEnd()) - probes.weight(piece.atBegin())) / (piece.end() - piece.begin());
    }

    private Segment segment(Stretch stretch) {
        double begin = stretch.first().begin();
        double end = stretch.last().end();
        Amount atBegin = stretch.first().piece().at(begin);
        Amount atEnd = stretch.last().piece().at(end);
        Optional<Rival> first = rival(stretch.winner(), begin, atBegin);
        Optional<Rival> last = rival(stretch.winner(), end, atEnd);
        double leadAtBegin = first.map(Rival::behind).orElse(0.0);
        double leadAtEnd = last.map(Rival::behind).orElse(0.0);
        return new Segment(
                probes.valueAt(begin),
                probes.valueAt(end),
                contenders.get(stretch.winner()).name(),
                stretch.passed(),
                atBegin,
                atEnd,
                (leadAtBegin > leadAtEnd ? first : last).map(Rival::name),
                leadAtBegin,
                leadAtEnd);
    }

    private record Rival(String name, double behind) {}

    private Optional<Rival> rival(int winner, double place, Amount best) {
        Objective objective = query.objective();
        Optional<Rival> nearest = Optional.empty();
        for (int other = 0; other < contenders.size(); other++) {
            double behind = Math.max(0, objective.inUnits(contenders.get(other).at(place)) - objective.inUnits(best));
            if (other != winner && (nearest.isEmpty() || behind < nearest.get().behind())) {
                nearest = Optional.of(new Rival(contenders.get(other).name(), behind));
            }
        }
        return nearest;
    }

    private List<Course> courses() {
        TreeSet<Double> places = new TreeSet<>();
        DoubleStream.iterate(0, step -> step <= STEPS_OF_A_COURSE, step -> step + 1)
                .map(step -> query.from() + (query.to() - query.from()) * step / STEPS_OF_A_COURSE)
                .map(probes::placeOf)
                .forEach(place -> places.add(Math.min(1, Math.max(0, place))));
        contenders.forEach(one -> one.pieces().forEach(piece -> {
            places.add(piece.begin());
            places.add(piece.end());
        }));
        return contenders.stream()
                .map(one -> new Course(
                        one.name(),
                        places.stream()
                                .map(place -> new Course.Point(probes.valueAt(place), one.at(place)))
                                .toList()))
                .toList();
    }

    private double estimatedShare(Optional<Integer> breakEven) {
        List<Stretch> told = breakEven.isPresent()
                ? stretches.subList(breakEven.get(), breakEven.get() + 2)
                : stretches.subList(0, Math.min(1, stretches.size()));
        return told.stream()
                .map(stretch -> probes.base().ledger(stretch.first().piece().trail()))
                .mapToDouble(this::estimatedShare)
                .max()
                .orElse(0);
    }

    private double estimatedShare(Ledger ledger) {
        return switch (query.objective()) {
            case TIME -> ledger.shareOfHours(Confidence.ESTIMATED);
            case COST -> ledger.shareOfUsd(Confidence.ESTIMATED);
            case DISTANCE -> 0;
        };
    }
}
