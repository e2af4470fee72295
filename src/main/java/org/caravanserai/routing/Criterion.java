package org.caravanserai.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.NearMatches;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;

/** What a route can be judged by; less is better. All add up along a route, in whole units. */
public enum Criterion {
    /** Hours in all. */
    HOURS("h", 1000, "slower"),
    /** US dollars in all, the value of time too where the profile prices it. */
    USD("USD", 100, "dearer"),
    /** Kilometres. */
    KM("km", 1000, "longer"),
    /** Borders crossed. */
    BORDERS("borders", 1, "more"),
    /** Hours that rest on estimated figures; their share of all hours is what a reader wants, but shares do not add up. */
    ESTIMATED("h", 1000, "more on estimates"),
    /** Hours of waiting to be expected at gates. */
    WAIT("h", 1000, "more of waiting");

    private final String unit;
    private final int wholeUnits;
    private final String worse;

    Criterion(String unit, int wholeUnits, String worse) {
        this.unit = unit;
        this.wholeUnits = wholeUnits;
        this.worse = worse;
    }

    /** The criteria named in a text such as {@code hours,usd,borders}. */
    public static List<Criterion> parseAll(String text) {
        return Arrays.stream(text.split(",", -1)).map(Criterion::parse).toList();
    }

    /**
     * The criterion named {@code word}.
     *
     * @throws IllegalArgumentException if there is none; the message names near matches
     */
    public static Criterion parse(String word) {
        List<String> words = Arrays.stream(values()).map(Criterion::word).toList();
        return Arrays.stream(values())
                .filter(criterion -> criterion.word().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> near = NearMatches.of(word, words);
                    return new IllegalArgumentException("no criterion \"" + word.strip() + "\""
                            + (near.isEmpty()
                                    ? "; there are " + String.join(", ", words)
                                    : "; did you mean " + String.join(", ", near) + "?"));
                });
    }

    /** What a leg adds, in thousandths of hours, cents, metres or borders. */
    long weightOf(Leg leg) {
        return switch (this) {
            case HOURS -> leg.amount().milliHours();
            case USD -> leg.amount().cents();
            case KM -> leg.amount().metres();
            case BORDERS -> leg.kind() == LegKind.BORDER ? 1 : 0;
            case ESTIMATED -> estimatedMilliHours(leg);
            case WAIT -> waitingMilliHours(leg);
        };
    }

    private static long estimatedMilliHours(Leg leg) {
        return leg.entries().stream()
                .filter(entry -> entry.hoursConfidence() == Confidence.ESTIMATED)
                .mapToLong(entry -> entry.amount().milliHours())
                .sum();
    }

    private static long waitingMilliHours(Leg leg) {
        long milliHours = 0;
        for (LedgerEntry entry : leg.entries()) {
            milliHours +=
                    entry.component() == Component.WAITING ? entry.amount().milliHours() : 0;
        }
        return milliHours;
    }

    /** What a route comes to, in whole units. */
    public long wholeUnitsOf(Route route) {
        return route.legs().stream().mapToLong(this::weightOf).sum();
    }

    /** Whole units in hours, US dollars, kilometres or borders. */
    public double inUnits(long whole) {
        return (double) whole / wholeUnits;
    }

    /** Hours, US dollars, kilometres or borders in whole units, rounded. */
    public long inWholeUnits(double units) {
        return Math.round(units * wholeUnits);
    }

    /** How many decimals tell it exactly. */
    public int decimals() {
        return (int) Math.round(Math.log10(wholeUnits));
    }

    /** How much worse something is, in words: {@code 3.5 h slower}, {@code 1 border more}. */
    String worseBy(long whole) {
        int decimals = this == USD ? 0 : Math.min(1, decimals());
        String counted = whole == 1 && this == BORDERS ? "border" : unit;
        return String.format(Locale.ROOT, "%,." + decimals + "f %s %s", inUnits(whole), counted, worse);
    }

    /** h, USD, km or borders. */
    public String unit() {
        return unit;
    }

    /** The word used on the command line and in outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
