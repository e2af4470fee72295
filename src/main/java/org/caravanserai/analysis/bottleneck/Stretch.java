package org.caravanserai.analysis.bottleneck;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.network.CompactGraph;

/**
 * Elements one behind the other of which each is missed as much as any: the same pairs go over all of them, and lose the same
 * when one closes. A chain is as strong as any of its links, so that only the stretch is worth a rank.
 *
 * @param standings in the order of travel of the first pair that goes over them; at least one
 * @param from where it begins
 * @param to where it ends
 */
public record Stretch(List<Standing> standings, Place from, Place to) {

    public Stretch {
        standings = List.copyOf(standings);
    }

    /** What the closure of any of them costs. */
    public Loss loss() {
        return standings.get(0).loss();
    }

    /** Who goes over them. */
    public Usage usage() {
        return standings.get(0).usage();
    }

    /** Its name for people: that of its only element, or its ends. */
    public String name(Atlas atlas) {
        return standings.size() == 1 ? standings.get(0).element().name(atlas) : from.name() + " - " + to.name();
    }

    /** How many elements of a kind are in it. */
    public int count(Element.Kind kind) {
        return (int) elements(kind).count();
    }

    /** Names of its border crossings, in order. */
    public List<String> crossings(Atlas atlas) {
        return elements(Element.Kind.CROSSING)
                .map(element -> element.name(atlas))
                .toList();
    }

    private Stream<Element> elements(Element.Kind kind) {
        return standings.stream().map(Standing::element).filter(element -> element.kind() == kind);
    }

    /** Makes stretches of standings, in the order of the first element of each. */
    static List<Stretch> of(List<Standing> standings, List<Journey> journeys, CompactGraph graph, Atlas atlas) {
        Map<Key, List<Standing>> alike = new LinkedHashMap<>();
        for (Standing standing : standings) {
            alike.computeIfAbsent(Key.of(standing, journeys), key -> new ArrayList<>())
                    .add(standing);
        }
        List<Stretch> stretches = new ArrayList<>();
        alike.forEach((key, some) -> {
            if (key.journeys.isEmpty()) {
                some.forEach(one -> stretches.add(new Stretch(
                        List.of(one), one.element().from(atlas), one.element().to(atlas))));
            } else {
                stretches.addAll(along(journeys.get(key.journeys.get(0)), some, graph, atlas));
            }
        });
        return stretches;
    }

    /** Which pairs go over an element, and what they lose. */
    private record Key(List<Integer> journeys, Loss loss) {
        static Key of(Standing standing, List<Journey> journeys) {
            BitSet legs = new BitSet();
            standing.element().legs().forEach(legs::set);
            return new Key(
                    IntStream.range(0, journeys.size())
                            .filter(i -> journeys.get(i).uses(legs))
                            .boxed()
                            .toList(),
                    standing.loss());
        }
    }

    /** Cuts a way into the parts that are all made of some elements. */
    private static List<Stretch> along(Journey journey, List<Standing> some, CompactGraph graph, Atlas atlas) {
        Map<Integer, Standing> byLeg = new HashMap<>();
        some.forEach(standing -> standing.element().legs().forEach(leg -> byLeg.put(leg, standing)));
        List<List<Integer>> runs = new ArrayList<>();
        boolean open = false;
        for (int leg : journey.legs()) {
            if (byLeg.containsKey(leg) && !open) {
                runs.add(new ArrayList<>());
            }
            open = byLeg.containsKey(leg);
            if (open) {
                runs.get(runs.size() - 1).add(leg);
            }
        }
        return runs.stream()
                .map(run -> new Stretch(
                        run.stream().map(byLeg::get).distinct().collect(Collectors.toList()),
                        atlas.placeOf(graph.leg(run.get(0)).from().place()),
                        atlas.placeOf(graph.leg(run.get(run.size() - 1)).to().place())))
                .toList();
    }
}
