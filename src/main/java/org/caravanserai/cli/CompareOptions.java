package org.caravanserai.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.report.print.NamedRoute;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.caravanserai.routing.TripOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The routes that are shown beside one another: one to every destination, for every profile, objective and day asked for. */
final class CompareOptions {

    @Parameters(index = "0", paramLabel = "FROM", description = "Id or name of a place.")
    private String from;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TO", description = "Ids or names of places.")
    private List<String> to;

    @Mixin
    private WhoOptions who;

    @Mixin
    private HowOptions how;

    @Option(
            names = "--and-profile",
            paramLabel = "PROFILE",
            split = ",",
            description = "Show the routes of these profiles too; several joined by commas.")
    private List<String> alsoProfiles = List.of();

    @Option(
            names = "--and-objective",
            paramLabel = "time|cost|distance",
            split = ",",
            description = "Show the routes that make least of these too.")
    private List<Objective> alsoObjectives = List.of();

    @Option(names = "--and-as-of", paramLabel = "DATE", split = ",", description = "Show the routes of these days too.")
    private List<String> alsoDates = List.of();

    /** The routes that there are, named apart; of those that are not, standard error tells why. */
    List<NamedRoute> routes(Atlas atlas, PrintWriter err) {
        how.warnBeyondSources(atlas, err);
        List<Route> routes = new ArrayList<>();
        for (FreightProfile profile : profiles()) {
            RoutePlanner planner = RoutePlanner.of(atlas, profile);
            for (TripOptions trip : trips()) {
                for (Objective objective : objectives()) {
                    for (String destination : new LinkedHashSet<>(to)) {
                        RouteQuery query = RouteQuery.from(from).to(destination).with(trip);
                        found(planner.best(query, objective), err).ifPresent(routes::add);
                    }
                }
            }
        }
        return NamedRoute.of(routes);
    }

    private static Optional<Route> found(RouteAnswer answer, PrintWriter err) {
        if (answer instanceof RouteAnswer.NoRoute none) {
            err.println(none.explanation());
        }
        return answer.route();
    }

    private List<FreightProfile> profiles() {
        List<FreightProfile> profiles = new ArrayList<>(List.of(who.profile()));
        alsoProfiles.stream().map(who::profile).forEach(profiles::add);
        return profiles;
    }

    private Set<Objective> objectives() {
        Set<Objective> objectives = new LinkedHashSet<>(List.of(how.objective()));
        objectives.addAll(alsoObjectives);
        return objectives;
    }

    private Set<TripOptions> trips() {
        Set<TripOptions> trips = new LinkedHashSet<>(List.of(how.options()));
        for (String text : alsoDates) {
            LocalDate date = HowOptions.date("--and-as-of", text);
            trips.add(how.options().asOf(date));
        }
        return trips;
    }
}
