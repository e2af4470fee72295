package org.caravanserai.analysis.sensitivity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.analysis.reliability.SpreadBook;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceSelector;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.routing.AlternativeOptions;
import org.caravanserai.routing.Alternatives;
import org.caravanserai.routing.NoRouteException;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;

/**
 * On which assumptions it rests which destination is best, and how far the best way to each is. Every figure that the best
 * ways rest on is a {@link Lever}; so are those of near alternatives and of the ways that are best once a lever is moved. Each
 * is moved alone to its 10 % and 90 % points, then all are drawn at once, independent of one another; each time the changes
 * are made to the atlas as those of a scenario, its network is compiled, and the best ways are found anew.
 *
 * <p>Only the uncertainty of means is drawn: how far a figure may be off in the mean of many trips of the year. That no trip is
 * like another, and that borders close, is what {@link org.caravanserai.analysis.reliability.Reliability} is about. Lengths,
 * the rest rule, the factors of road class and terrain, and the value of time are taken as they are.
 */
public final class Sensitivity {

    private static final AlternativeOptions NEAR = new AlternativeOptions(3, 0.8);

    private final Atlas atlas;
    private final FreightProfile profile;
    private final SensitivityQuery asked;

    /** Of a question put to an atlas for a freight profile. */
    public Sensitivity(Atlas atlas, FreightProfile profile, SensitivityQuery asked) {
        this.atlas = atlas;
        this.profile = profile;
        this.asked = asked;
    }

    /**
     * The answer.
     *
     * @throws IllegalArgumentException if words name no place, all of them told together, one a line
     * @throws NoRouteException if no contestant has a way; its message says why, one a line
     * @throws org.caravanserai.atlas.IncompleteAtlasException if the atlas has no spread for a component
     */
    public SensitivityAnswer answer(JointOptions options) {
        RoutePlanner planner = RoutePlanner.of(atlas, profile);
        List<RouteAnswer> answers = places().stream()
                .map(place -> planner.best(query(place), asked.objective()))
                .toList();
        List<Route> routes =
                answers.stream().flatMap(answer -> answer.route().stream()).toList();
        List<RouteAnswer.NoRoute> unreached = answers.stream()
                .filter(RouteAnswer.NoRoute.class::isInstance)
                .map(RouteAnswer.NoRoute.class::cast)
                .toList();
        if (routes.isEmpty()) {
            throw new NoRouteException(
                    unreached.stream().map(RouteAnswer.NoRoute::explanation).collect(Collectors.joining("\n")));
        }
        SpreadBook spreads = SpreadBook.of(atlas, profile, routes.get(0).query().asOf());
        Rested rested = new Rested(new LeverFinder(atlas, profile), spreads, profile, asked.objective());
        List<RouteQuery> queries =
                routes.stream().map(route -> query(route.query().to())).toList();
        Contest contest = new Contest(
                atlas,
                profile,
                asked.objective(),
                queries,
                planner.network(routes.get(0).query().asOf()),
                rested);
        Standing base = new Standing(
                asked.objective(), routes.stream().map(Contest::result).toList());
        Sweep sweep = new Sweep(contest, known(planner, queries, rested));
        sweep.explore(options);
        return new SensitivityAnswer(
                routes, unreached, base, ranked(sweep, base), rested.notVaried(routes), sweep.joint(options));
    }

    private static List<Swing> ranked(Sweep sweep, Standing base) {
        return sweep.swings().stream()
                .sorted(Comparator.comparingDouble((Swing swing) -> swing.width(base.winner()))
                        .thenComparingDouble(Swing::largestMove)
                        .reversed()
                        .thenComparing(swing -> swing.lever().id()))
                .toList();
    }

    private List<Place> places() {
        PlaceSelector selector = new PlaceSelector(atlas);
        PlaceSelector.Selection from = selector.select(List.of(asked.origin()));
        PlaceSelector.Selection to = selector.select(asked.contestants());
        List<String> problems = Stream.concat(
                        from.problems().stream().map(problem -> "origin: " + problem),
                        to.problems().stream().map(problem -> "destinations: " + problem))
                .toList();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        if (from.places().size() != 1) {
            throw new IllegalArgumentException("origin: " + asked.origin() + " is "
                    + from.places().size() + " places; a contest is seen from one, so name one");
        }
        return to.places();
    }

    private RouteQuery query(Place to) {
        return RouteQuery.from(asked.origin()).to(to.id()).with(asked.options());
    }

    /** The levers of the best ways and of near alternatives. */
    private Map<String, Lever> known(RoutePlanner planner, List<RouteQuery> queries, Rested rested) {
        Map<String, Lever> levers = new TreeMap<>();
        for (RouteQuery query : queries) {
            planner.alternatives(query, asked.objective(), NEAR).routes().stream()
                    .map(Alternatives.Alternative::route)
                    .forEach(route -> rested.addLevers(route.legs(), levers));
        }
        return levers;
    }
}
