package org.caravanserai.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.Rate;

/**
 * Sets or scales a parameter of rates.csv in all its years. A profile that brings a rate of its own goes on using that.
 *
 * @param country as in {@link Rate}: a code, {@code CAREC} or {@code *}
 * @param mode empty for the rows of any mode
 */
record RateChange(String country, Optional<Mode> mode, String parameter, Operation operation) implements Effect {

    @Override
    public String words() {
        return "set rate:" + country + " " + mode.map(Mode::word).orElse("*") + " " + parameter + operation;
    }

    @Override
    public Atlas on(Atlas atlas, Consumer<String> warn) {
        List<Rate> rates = atlas.contents().rates();
        Predicate<Rate> meant = rate -> rate.country().equals(country)
                && rate.mode().equals(mode)
                && rate.parameter().equals(parameter);
        boolean known = rates.stream().anyMatch(meant);
        if (!known) {
            checkNames(atlas, rates);
        }
        if (operation.scales() && !known) {
            throw new IllegalArgumentException(
                    "rates.csv has no such row of its own for " + country
                            + ", where another country's mean may stand in; set it with =, or scale the programme's, rate:CAREC");
        }
        if (operation.changesNothing()) {
            warn.accept("a factor of 1 changes nothing");
        }
        return atlas.with(atlas.contents().withRates(operation.scales() ? scaled(rates, meant) : set(rates, meant)));
    }

    private List<Rate> scaled(List<Rate> rates, Predicate<Rate> meant) {
        return rates.stream()
                .map(rate -> meant.test(rate) ? of(Setting.changed(rate.figure(), operation)) : rate)
                .toList();
    }

    private List<Rate> set(List<Rate> rates, Predicate<Rate> meant) {
        String unit = rates.stream()
                .filter(rate -> rate.parameter().equals(parameter))
                .min((a, b) -> Boolean.compare(!meant.test(a), !meant.test(b)))
                .map(rate -> rate.figure().unit())
                .orElseThrow();
        List<Rate> changed = new ArrayList<>(rates);
        changed.removeIf(meant);
        changed.add(of(operation.figure(
                parameter + " " + country + mode.map(way -> " " + way.word()).orElse(""), unit)));
        return changed;
    }

    private Rate of(Figure figure) {
        return new Rate(country, mode, parameter, figure);
    }

    private void checkNames(Atlas atlas, List<Rate> rates) {
        Set<String> countries = new LinkedHashSet<>(List.of(Rate.PROGRAMME, Rate.ANYWHERE));
        atlas.contents().places().stream().map(Place::country).sorted().forEach(countries::add);
        countries.add(Atlas.INTERNATIONAL_WATERS);
        if (!countries.contains(country)) {
            throw new IllegalArgumentException(
                    "no country \"" + country + "\"; there are " + String.join(", ", countries));
        }
        List<String> parameters = rates.stream().map(Rate::parameter).distinct().toList();
        if (!parameters.contains(parameter)) {
            throw Words.unknown("parameter", parameter, parameters);
        }
    }
}
