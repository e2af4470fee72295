package org.caravanserai.freight;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Mode;

/**
 * The account of a route: every hour and dollar by country, mode and component, each leading to its figures. Its sums
 * are exact.
 */
public record Ledger(List<LedgerEntry> entries) {

    public Ledger {
        entries = List.copyOf(entries);
    }

    /** All of it summed, each quantity by itself; {@link Amount#ZERO} without entries. */
    public Amount total() {
        return sum(entry -> true);
    }

    /** What is spent on one component. */
    public Amount of(Component component) {
        return sum(entry -> entry.component() == component);
    }

    /** What is spent in each country, in order of the country codes. */
    public Map<String, Amount> byCountry() {
        return by(LedgerEntry::country);
    }

    /** What is spent on each component. */
    public Map<Component, Amount> byComponent() {
        return by(LedgerEntry::component);
    }

    /** What is spent in a country, by a mode, on a component. */
    public record Line(String country, Mode mode, Component component) implements Comparable<Line> {

        private static final Comparator<Line> ORDER =
                Comparator.comparing(Line::country).thenComparing(Line::mode).thenComparing(Line::component);

        @Override
        public int compareTo(Line other) {
            return ORDER.compare(this, other);
        }
    }

    /** What is spent by country, mode and component, in that order. */
    public Map<Line, Amount> lines() {
        return by(entry -> new Line(entry.country(), entry.mode(), entry.component()));
    }

    /** The part of the account that is spent in a country. */
    public Ledger in(String country) {
        return new Ledger(entries.stream()
                .filter(entry -> entry.country().equals(country))
                .toList());
    }

    /** Kilometres in all. */
    public double km() {
        return total().km();
    }

    /** Hours in all. */
    public double hours() {
        return total().hours();
    }

    /** US dollars in all. */
    public double usd() {
        return total().usd();
    }

    /** The share of all hours, 0 to 1, that rests on figures of this confidence; 0 when there are no hours. */
    public double shareOfHours(Confidence confidence) {
        return share(Amount::milliHours, entry -> entry.hoursConfidence() == confidence);
    }

    /** The share of all dollars, 0 to 1, that rests on figures of this confidence; 0 when there are none. */
    public double shareOfUsd(Confidence confidence) {
        return share(Amount::cents, entry -> entry.usdConfidence() == confidence);
    }

    /** Every figure the account was computed from, once, in order of use. */
    public List<Figure> figures() {
        return entries.stream()
                .flatMap(entry -> Stream.concat(entry.hoursFrom().stream(), entry.usdFrom().stream()))
                .distinct()
                .toList();
    }

    private double share(Function<Amount, Long> quantity, Predicate<LedgerEntry> which) {
        long all = quantity.apply(total());
        return all == 0 ? 0 : (double) quantity.apply(sum(which)) / all;
    }

    private Amount sum(Predicate<LedgerEntry> which) {
        Amount sum = Amount.ZERO;
        for (LedgerEntry entry : entries) {
            if (which.test(entry)) {
                sum = sum.plus(entry.amount());
            }
        }
        return sum;
    }

    private <K extends Comparable<K>> Map<K, Amount> by(Function<LedgerEntry, K> key) {
        Map<K, Amount> sums = new TreeMap<>();
        entries.forEach(entry -> sums.merge(key.apply(entry), entry.amount(), Amount::plus));
        return new LinkedHashMap<>(sums);
    }
}
