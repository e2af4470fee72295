package org.caravanserai.analysis.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.analysis.project.CountryGain.End;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Project;
import org.caravanserai.freight.Ledger;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.ResolvedQuery;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;

/**
 * All that a run over the register tells. Sums count one load for every pair of origin and port: they are no forecast of
 * traffic.
 *
 * @param query what was asked of the first pair: profile, date, atlas and objective are those of all
 * @param pairs how many pairs of origin and port each project was tried on
 * @param effects by project, origin and port, in their order
 * @param untold the projects that could not be opened or that open nothing
 */
public record ProjectEffects(ResolvedQuery query, int pairs, List<ProjectEffect> effects, List<Untold> untold) {

    public ProjectEffects {
        effects = List.copyOf(effects);
        untold = List.copyOf(untold);
    }

    /** What cannot be told of a project, and why. */
    public record Untold(Project project, String reason) {}

    /** What the routes were chosen by. */
    public Objective objective() {
        return query.objective();
    }

    /** The sum of each project over all pairs, in the order of the register; those without effect too. */
    public List<ProjectSum> sums() {
        List<ProjectSum> sums = new ArrayList<>();
        byProject().forEach((project, all) -> sums.add(ProjectSum.of(project, all)));
        return sums;
    }

    /** Who gains: by project, then origins before ports, then country; only where something changes. */
    public List<CountryGain> gains() {
        List<CountryGain> gains = new ArrayList<>();
        byProject().forEach((project, all) -> {
            gains.addAll(gains(project, all, End.ORIGIN, effect -> effect.from().country()));
            gains.addAll(gains(project, all, End.PORT, effect -> effect.to().country()));
        });
        return gains;
    }

    private static List<CountryGain> gains(
            Project project, Collection<ProjectEffect> all, End end, Function<ProjectEffect, String> country) {
        List<CountryGain> gains = new ArrayList<>();
        all.stream()
                .collect(Collectors.groupingBy(country, TreeMap::new, Collectors.toList()))
                .forEach((code, some) -> gains.add(new CountryGain(code, end, ProjectSum.of(project, some))));
        gains.removeIf(gain -> !gain.sum().any());
        return gains;
    }

    /** What moves through third countries: by project and country; only where something moves. The high seas are none. */
    public List<TransitShift> shifts() {
        List<TransitShift> shifts = new ArrayList<>();
        byProject().forEach((project, all) -> {
            for (String country : countries(all)) {
                List<ProjectEffect> through = all.stream()
                        .filter(effect -> !effect.from().country().equals(country))
                        .filter(effect -> !effect.to().country().equals(country))
                        .toList();
                shifts.add(new TransitShift(
                        project,
                        country,
                        Traffic.in(
                                country,
                                through.stream().map(ProjectEffect::onItsOwn).toList()),
                        Traffic.in(
                                country,
                                through.stream().map(ProjectEffect::asLast).toList())));
            }
        });
        shifts.removeIf(shift -> !shift.any());
        return shifts;
    }

    private static Collection<String> countries(Collection<ProjectEffect> effects) {
        Collection<String> countries = new TreeSet<>();
        effects.stream()
                .filter(ProjectEffect::changesAnything)
                .flatMap(effect -> Stream.of(effect.before(), effect.alone(), effect.without(), effect.with()))
                .map(RouteAnswer::route)
                .flatMap(route -> route.stream())
                .forEach(route -> countries.addAll(route.ledger().byCountry().keySet()));
        countries.remove(Atlas.INTERNATIONAL_WATERS);
        return countries;
    }

    /** The share of the hours, 0 to 1, that rests on estimates, over the routes before any work and with all. */
    public double estimatedShare() {
        double estimated = 0;
        double all = 0;
        for (Ledger ledger : effects.stream()
                .flatMap(effect -> Stream.of(effect.before(), effect.with()))
                .flatMap(answer -> answer.route().stream())
                .map(Route::ledger)
                .toList()) {
            all += ledger.hours();
            estimated += ledger.hours() * ledger.shareOfHours(Confidence.ESTIMATED);
        }
        return all == 0 ? 0 : estimated / all;
    }

    private Map<Project, List<ProjectEffect>> byProject() {
        return effects.stream()
                .collect(Collectors.groupingBy(ProjectEffect::project, LinkedHashMap::new, Collectors.toList()));
    }
}
