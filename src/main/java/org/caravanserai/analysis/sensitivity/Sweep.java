package org.caravanserai.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Moves levers, one at a time and all at once, and takes in those of every way that comes up. By all processors. */
final class Sweep {

    /** In how many draws, at most, ways are looked for that no single lever brings up. */
    private static final int EXPLORED = 60;

    private final Contest contest;
    private final Map<String, Lever> levers;
    private final List<Swing> swings = new ArrayList<>();

    /** Of the levers known from the start, by their ids. */
    Sweep(Contest contest, Map<String, Lever> known) {
        this.contest = contest;
        this.levers = new TreeMap<>(known);
    }

    /** Each lever alone, in no particular order. */
    List<Swing> swings() {
        return List.copyOf(swings);
    }

    /** Moves each lever alone and draws all together a few times, until no way that comes up rests on another. */
    void explore(JointOptions options) {
        int draws = Math.min(options.draws(), EXPLORED);
        List<Lever> found = List.copyOf(levers.values());
        while (!found.isEmpty()) {
            swing(found);
            LatinHypercube cube = new LatinHypercube(draws, options.seed() + 1);
            found = unknown(drawn(normals(cube), draws, () -> {}));
        }
    }

    /** Each of some levers alone, and of those that the ways then found rest on. */
    private void swing(List<Lever> some) {
        List<Lever> next = some;
        while (!next.isEmpty()) {
            List<Lever> now = next;
            List<Contest.Outcome> outcomes = inOrder(
                    2 * now.size(),
                    i -> contest.under(now.get(i / 2).changes(i % 2 == 0 ? -Lever.DECILE : Lever.DECILE)));
            for (int i = 0; i < now.size(); i++) {
                swings.add(new Swing(
                        now.get(i),
                        outcomes.get(2 * i).standing(),
                        outcomes.get(2 * i + 1).standing()));
            }
            next = unknown(outcomes);
        }
    }

    /** Takes in the levers of some outcomes, and says which are new. */
    private List<Lever> unknown(List<Contest.Outcome> outcomes) {
        Map<String, Lever> found = new TreeMap<>();
        outcomes.forEach(outcome -> found.putAll(outcome.levers()));
        found.keySet().removeAll(levers.keySet());
        levers.putAll(found);
        return List.copyOf(found.values());
    }

    /** All levers at once. */
    JointDraws joint(JointOptions options) {
        Map<String, double[]> normals = normals(new LatinHypercube(options.draws(), options.seed()));
        Count done = new Count(options);
        List<Contest.Outcome> outcomes = drawn(normals, options.draws(), done::oneMore);
        long beyond = outcomes.stream()
                .filter(outcome -> !levers.keySet().containsAll(outcome.levers().keySet()))
                .count();
        return new JointDraws(
                options.seed(), outcomes.stream().map(Contest.Outcome::standing).toList(), normals, (int) beyond);
    }

    private Map<String, double[]> normals(LatinHypercube cube) {
        Map<String, double[]> normals = new TreeMap<>();
        levers.keySet().forEach(id -> normals.put(id, cube.normals(id)));
        return normals;
    }

    private List<Contest.Outcome> drawn(Map<String, double[]> normals, int draws, Runnable afterEach) {
        return inOrder(draws, draw -> {
            Contest.Outcome outcome = contest.under(levers.values().stream()
                    .flatMap(lever -> lever.changes(normals.get(lever.id())[draw]).stream())
                    .toList());
            afterEach.run();
            return outcome;
        });
    }

    private static <T> List<T> inOrder(int count, IntFunction<T> work) {
        return IntStream.range(0, count).parallel().mapToObj(work).toList();
    }

    /** Counts what threads have done. */
    private static final class Count {

        private final JointOptions options;
        private int done;

        Count(JointOptions options) {
            this.options = options;
        }

        synchronized void oneMore() {
            options.progress().accept(++done);
        }
    }
}
