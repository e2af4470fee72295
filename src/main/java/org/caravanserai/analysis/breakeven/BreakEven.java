package org.caravanserai.analysis.breakeven;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.routing.RouteAnswer;

/**
 * Solves for the values of a figure at which the winner changes.
 *
 * <p>What one route takes lies on a straight line over hours, dollars and prices, and over one divided by a speed; so what the
 * best route of a contestant takes is the lower edge of some lines, which the parametric method of Eisner and Severance (1976)
 * finds whole with about two searches for each of its corners. Where the edges of two contestants meet, the winner changes. An
 * account is rounded line by line, to thousandths of an hour and cents: every switch point carries the width to which that
 * leaves it known. Where costs prove not to lie on straight lines (a truck's speed limit, a profile of one's own), it is
 * halved down to 1/4096 of the range, and told as bracketed.
 */
public final class BreakEven {

    private final Atlas atlas;
    private final BreakEvenQuery query;
    private final Probes probes;
    private final Rounding rounding;
    private Names names;

    private BreakEven(Atlas atlas, BreakEvenQuery query, IntConsumer progress) {
        this.atlas = atlas;
        this.query = query;
        this.probes = new Probes(atlas, query, progress);
        this.rounding = new Rounding(probes);
        this.names = Names.of(query.telling(), List.of());
    }

    /**
     * Who wins where.
     *
     * @throws IllegalArgumentException if the lever names what the atlas does not hold or has no such values, or a query
     *     does
     */
    public static BreakEvenAnswer solve(Atlas atlas, BreakEvenQuery query) {
        return solve(atlas, query, networks -> {});
    }

    /**
     * The same.
     *
     * @param progress is told how many networks were compiled
     */
    public static BreakEvenAnswer solve(Atlas atlas, BreakEvenQuery query, IntConsumer progress) {
        return new BreakEven(atlas, query, progress).answer();
    }

    private BreakEvenAnswer answer() {
        List<NoWay> noWays = new ArrayList<>();
        List<Contestant> running = new ArrayList<>();
        for (Contestant contestant : query.contestants()) {
            RouteAnswer answer = probes.at(0).best(contestant, query.objective());
            if (answer instanceof RouteAnswer.NoRoute none) {
                noWays.add(new NoWay(contestant.name(), none.explanation()));
            } else {
                running.add(contestant);
            }
        }
        probes.at(1);
        Verdicts verdicts = new Verdicts(probes, rounding, query, contenders(running));
        Present present = new Now(probes, rounding, query, names).of(verdicts.trails(), running);
        LocalDate asOf = query.contestants()
                .get(0)
                .query()
                .options()
                .asOf()
                .orElse(atlas.info().defaultDate());
        return verdicts.answer(atlas.info(), asOf, trip(), query.lever().unit(atlas), present, noWays);
    }

    private List<Contender> contenders(List<Contestant> running) {
        if (query.contestants().size() == 1) {
            return running.isEmpty() ? List.of() : byRoute(Envelope.of(running.get(0), probes, rounding));
        }
        return running.stream()
                .map(one -> new Contender(one.name(), Envelope.of(one, probes, rounding)))
                .toList();
    }

    /** The routes that win somewhere, told apart by their names, each priced over all pieces of the edge. */
    private List<Contender> byRoute(List<Piece> edge) {
        this.names = Names.of(
                query.telling(),
                edge.stream().map(piece -> probes.borders(piece.trail())).toList());
        Map<String, List<Trail>> named = new LinkedHashMap<>();
        Map<Trail, String> told = new LinkedHashMap<>();
        for (Piece piece : edge) {
            String name = told.computeIfAbsent(piece.trail(), trail -> names.of(probes.route(trail)));
            named.computeIfAbsent(name, key -> new ArrayList<>()).add(piece.trail());
        }
        List<Contender> contenders = new ArrayList<>();
        named.forEach((name, trails) -> contenders.add(new Contender(
                name,
                edge.stream()
                        .map(piece -> told.get(piece.trail()).equals(name) ? piece : lightest(trails, piece))
                        .toList())));
        return contenders;
    }

    private Piece lightest(List<Trail> trails, Piece over) {
        Piece best = null;
        for (Trail trail : trails) {
            Piece piece = new Piece(
                    over.begin(),
                    over.end(),
                    trail,
                    probes.price(trail, over.begin()),
                    probes.price(trail, over.end()),
                    over.straight());
            if (best == null || sum(piece) < sum(best)) {
                best = piece;
            }
        }
        return best;
    }

    private double sum(Piece piece) {
        return probes.weight(piece.atBegin()) + probes.weight(piece.atEnd());
    }

    /** From where to where, by names. */
    private String trip() {
        return named(one -> one.query().from()) + " to "
                + named(one -> one.query().to());
    }

    private String named(Function<Contestant, String> place) {
        return query.contestants().stream()
                .map(one -> atlas.names().place(place.apply(one)).name())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
