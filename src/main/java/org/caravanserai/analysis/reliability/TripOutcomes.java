package org.caravanserai.analysis.reliability;

import java.util.Arrays;

/** Hours and dollars of many simulated trips, in order of their numbers. */
public final class TripOutcomes {

    private final double[] hours;
    private final double[] usd;

    /** The arrays become this object's own. */
    TripOutcomes(double[] hours, double[] usd) {
        this.hours = hours;
        this.usd = usd;
    }

    /** How many trips were simulated. */
    public int samples() {
        return hours.length;
    }

    /** One quantity of every trip. */
    public double[] of(Quantity quantity) {
        return values(quantity).clone();
    }

    /** One quantity in a few numbers. */
    public Distribution distribution(Quantity quantity) {
        return Distribution.of(values(quantity));
    }

    /** Probability of arriving within some hours. */
    public Share within(double deadlineHours) {
        return Share.of(
                (double) Arrays.stream(hours)
                        .filter(time -> time <= deadlineHours)
                        .count(),
                hours.length);
    }

    /**
     * Probability that a trip of these takes less than the trip of the same number of others, ties counting half. Where both
     * were drawn with one seed they share the draws of every figure both rest on.
     *
     * @throws IllegalArgumentException if there are more of one than of the other
     */
    public Share beats(TripOutcomes others, Quantity quantity) {
        double[] ours = values(quantity);
        double[] theirs = others.values(quantity);
        requireSameNumber(others);
        double wins = 0;
        for (int i = 0; i < ours.length; i++) {
            wins += ours[i] < theirs[i] ? 1 : ours[i] == theirs[i] ? 0.5 : 0;
        }
        return Share.of(wins, ours.length);
    }

    /** What others take less these, trip by trip. */
    public Distribution advantageOver(TripOutcomes others, Quantity quantity) {
        requireSameNumber(others);
        double[] differences = others.of(quantity);
        double[] ours = values(quantity);
        for (int i = 0; i < differences.length; i++) {
            differences[i] -= ours[i];
        }
        return Distribution.of(differences);
    }

    private void requireSameNumber(TripOutcomes others) {
        if (others.samples() != samples()) {
            throw new IllegalArgumentException(
                    "trips are compared one by one: " + samples() + " against " + others.samples());
        }
    }

    private double[] values(Quantity quantity) {
        return quantity == Quantity.HOURS ? hours : usd;
    }
}
