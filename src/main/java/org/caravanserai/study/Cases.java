package org.caravanserai.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;

/**
 * Every case a question is put to: each origin with each destination, profile, scenario, day, way and objective.
 *
 * @param origins none in a study that consists of analyses alone
 * @param dates empty for the day of each scenario, or the reference date
 */
public record Cases(
        List<Place> origins,
        List<Place> destinations,
        List<FreightProfile> profiles,
        List<WhatIf> scenarios,
        List<LocalDate> dates,
        List<Way> ways,
        List<Objective> objectives) {

    public Cases {
        origins = List.copyOf(origins);
        destinations = List.copyOf(destinations);
        profiles = List.copyOf(profiles);
        scenarios = List.copyOf(scenarios);
        dates = List.copyOf(dates);
        ways = List.copyOf(ways);
        objectives = List.copyOf(objectives);
    }

    /** All settings, those of one network beside one another. */
    public List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        for (WhatIf whatIf : scenarios) {
            for (FreightProfile profile : profiles) {
                for (LocalDate date : datesUnder(whatIf)) {
                    for (Way way : ways) {
                        for (Objective objective : objectives) {
                            settings.add(new Setting(profile, whatIf, date, way, objective));
                        }
                    }
                }
            }
        }
        return settings;
    }

    private List<LocalDate> datesUnder(WhatIf whatIf) {
        return dates.isEmpty() ? List.of(whatIf.atlas().info().defaultDate()) : dates;
    }

    /** What makes a setting different from the others: only what there is more than one of; else {@code all}. */
    public String nameOf(Setting setting) {
        String name = Stream.of(
                        scenarios.size() > 1 ? setting.whatIf().name() : "",
                        profiles.size() > 1 ? setting.profile().id() : "",
                        dates.size() > 1 ? setting.date().toString() : "",
                        ways.size() > 1 ? setting.way().name() : "",
                        objectives.size() > 1 ? "least " + setting.objective().word() : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return name.isEmpty() ? "all" : name;
    }

    /** How many routes that asks for, at most. */
    public long count() {
        return (long) origins.size() * destinations.size() * settings().size();
    }
}
