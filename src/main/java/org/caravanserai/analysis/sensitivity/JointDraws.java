package org.caravanserai.analysis.sensitivity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.caravanserai.analysis.reliability.Distribution;
import org.caravanserai.analysis.reliability.Share;

/** How the contestants stand in many draws of all levers at once. */
public final class JointDraws {

    private final long seed;
    private final List<Standing> standings;
    private final Map<String, double[]> normals;
    private final int beyond;

    /**
     * In order of their numbers.
     *
     * @param normals what was drawn for each lever, by its id
     * @param beyond in how many draws a best way rests on figures that no lever moved
     */
    JointDraws(long seed, List<Standing> standings, Map<String, double[]> normals, int beyond) {
        this.seed = seed;
        this.standings = List.copyOf(standings);
        this.normals = new TreeMap<>(normals);
        this.beyond = beyond;
    }

    /** How many draws. */
    public int draws() {
        return standings.size();
    }

    /** What they were drawn by. */
    public long seed() {
        return seed;
    }

    /** Every draw, in order. */
    public List<Standing> standings() {
        return standings;
    }

    /** Hours or US dollars of a contestant. */
    public Distribution of(int contestant) {
        return Distribution.of(results(contestant));
    }

    /** By how much a contestant is better than the best of the others; empty without others. */
    public Optional<Distribution> marginOf(int contestant) {
        return standings.get(0).marginOf(contestant).isPresent()
                ? Optional.of(Distribution.of(looked(contestant)))
                : Optional.empty();
    }

    /** In what share of the draws a contestant wins. Ties go to the one named first. */
    public Share winsOf(int contestant) {
        long wins = standings.stream()
                .filter(standing -> standing.winner() == contestant)
                .count();
        return Share.of((double) wins, draws());
    }

    /** The share of draws, 0 to 1, in which a best way rests on figures that no lever moved, as none was known to need one. */
    public double shareBeyondLevers() {
        return (double) beyond / draws();
    }

    /** Rank correlation of a lever with what a contestant takes: 1 where more of the lever always means more. */
    public OptionalDouble correlation(Lever lever, int contestant) {
        return RankCorrelation.of(normals.get(lever.id()), results(contestant));
    }

    /** Rank correlation of a lever with the margin of a contestant, or without others with what it takes. */
    public OptionalDouble correlationWithMargin(Lever lever, int contestant) {
        return RankCorrelation.of(normals.get(lever.id()), looked(contestant));
    }

    private double[] results(int contestant) {
        return standings.stream()
                .mapToDouble(standing -> standing.of(contestant))
                .toArray();
    }

    private double[] looked(int contestant) {
        return standings.stream()
                .mapToDouble(standing -> Swing.of(standing, contestant))
                .toArray();
    }
}
