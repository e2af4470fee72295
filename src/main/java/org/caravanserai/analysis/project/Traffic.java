package org.caravanserai.analysis.project;

import java.util.Collection;
import org.caravanserai.routing.RouteAnswer;

/**
 * What moves through a country between places outside it, one load for each pair. Kilometres onto and off its territory
 * are those of pairs that have a way with and without the project.
 *
 * @param metresOnto of the pairs that run farther there with the project
 * @param metresOff of the pairs that run less far there, not negative
 * @param onto how many pairs run farther there
 * @param off how many less far
 * @param metresOpened over the country, of pairs that have a way only with the project
 * @param metresShut of pairs that have one only without it
 */
public record Traffic(long metresOnto, long metresOff, int onto, int off, long metresOpened, long metresShut) {

    static Traffic in(String country, Collection<Step> steps) {
        Traffic sum = new Traffic(0, 0, 0, 0, 0, 0);
        for (Step step : steps) {
            sum = sum.plus(of(country, step));
        }
        return sum;
    }

    private static Traffic of(String country, Step step) {
        long before = metres(step.without(), country);
        long after = metres(step.with(), country);
        return switch (step.outcome()) {
            case OPENED -> new Traffic(0, 0, 0, 0, after, 0);
            case SHUT -> new Traffic(0, 0, 0, 0, 0, before);
            case SAME, CHANGED ->
                new Traffic(
                        Math.max(0, after - before),
                        Math.max(0, before - after),
                        after > before ? 1 : 0,
                        before > after ? 1 : 0,
                        0,
                        0);
        };
    }

    private static long metres(RouteAnswer answer, String country) {
        return answer.route()
                .map(route -> route.ledger().in(country).total().metres())
                .orElse(0L);
    }

    private Traffic plus(Traffic other) {
        return new Traffic(
                metresOnto + other.metresOnto,
                metresOff + other.metresOff,
                onto + other.onto,
                off + other.off,
                metresOpened + other.metresOpened,
                metresShut + other.metresShut);
    }

    /** Kilometres won, less those lost; pairs that have a way only with or only without the project do not count. */
    public double netKm() {
        return (metresOnto - metresOff) / 1000.0;
    }

    /** Whether any load moves onto the territory or off it. */
    public boolean any() {
        return metresOnto + metresOff + metresOpened + metresShut > 0;
    }
}
