package org.caravanserai.routing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import org.caravanserai.freight.DrivingDay;
import org.caravanserai.network.Leg;
import org.caravanserai.network.TimedLegs;
import org.caravanserai.network.TimedNetwork;

/**
 * The earliest arrival in a network with gates, where one may wait everywhere, by labels that are set for good in the order
 * of their time (Cooke and Halsey 1966; Dean 2004 for waiting). A label is a time at a stop and the hours that the driver
 * has been at the wheel. One label is no worse than another at the same stop if it is there no later with a driver no more
 * tired, or so much earlier that the driver can rest first: driving, gates, borders and rests all keep that order, so a
 * label that is worse can be dropped and the answer is exact.
 */
final class EarliestArrival implements Ways {

    private record Label(
            int number, int state, long time, long driven, Label before, int leg, boolean rested, long readyAt) {}

    private static final Comparator<Label> EARLIEST = Comparator.comparingLong(Label::time)
            .thenComparingLong(Label::driven)
            .thenComparingInt(Label::state)
            .thenComparingInt(Label::number);

    private final TimedNetwork network;
    private final SearchSpace space;
    private final long rest;
    private final boolean resting;
    private final List<List<Label>> best;
    private final BitSet bettered = new BitSet();
    private final Label[] first;
    private final SettleOrder settled;
    private final Departures departures;
    private int made;
    private final PriorityQueue<Label> queue = new PriorityQueue<>(EARLIEST);

    /** Hears of every leg that the search begins. */
    interface Departures {
        /**
         * A leg begun at a time of the network by somebody who has been at the wheel for {@code driven}. Of those who begin it
         * some are better than all that are not told.
         */
        void begun(int leg, long time, long driven);
    }

    /** A search through states of the network's graph. */
    EarliestArrival(TimedNetwork network, SearchSpace space) {
        this(network, space, (leg, time, driven) -> {});
    }

    EarliestArrival(TimedNetwork network, SearchSpace space, Departures departures) {
        this.departures = departures;
        this.network = network;
        this.space = space;
        this.resting = network.drivingDay().isPresent();
        this.rest = network.drivingDay().map(DrivingDay::restMilliHours).orElse(0L);
        this.first = new Label[space.stateCount()];
        this.settled = new SettleOrder(space.stateCount());
        this.best = new ArrayList<>();
        for (int state = 0; state < space.stateCount(); state++) {
            best.add(new ArrayList<>(2));
        }
    }

    /** The legs, waits and rests of the way that is at any of the destinations first. */
    Optional<List<Leg>> find(int[] origins, int[] destinations, long departure) {
        boolean[] wanted = new boolean[space.stateCount()];
        for (int destination : destinations) {
            wanted[destination] = true;
        }
        settle(origins, departure, stop -> wanted[stop]);
        return to(destinations);
    }

    /** Finds the ways to one stop after the other, the earliest first, until {@code ends} says so of one. */
    void settle(int[] origins, long departure, IntPredicate ends) {
        for (int origin : origins) {
            offer(new Label(made++, origin, departure, 0, null, -1, false, departure));
        }
        while (!queue.isEmpty()) {
            Label label = queue.remove();
            if (settled.add(label.state())) {
                first[label.state()] = label;
                if (ends.test(label.state())) {
                    return;
                }
            }
            if (!bettered.get(label.number())) {
                expand(label, false);
                if (resting && label.driven() > 0) {
                    expand(label, true);
                }
            }
        }
    }

    @Override
    public Optional<List<Leg>> to(int... stops) {
        OptionalInt reached = settled.firstOf(stops);
        return reached.isEmpty() ? Optional.empty() : Optional.of(trace(first[reached.getAsInt()]));
    }

    /** The network's time of arrival at a stop that is settled. */
    long timeAt(int stop) {
        return first[stop].time();
    }

    /** When the last search was in a state first, or {@link TimedNetwork#NEVER}. */
    long firstIn(int state) {
        return best.get(state).stream().mapToLong(Label::time).min().orElse(TimedNetwork.NEVER);
    }

    private void expand(Label label, boolean rested) {
        long ready = label.time() + (rested ? rest : 0);
        long driven = rested ? 0 : label.driven();
        for (int leg = space.firstLeg(label.state()); leg < space.endOfLegs(label.state()); leg++) {
            int next = space.after(label.state(), leg);
            if (next != SearchSpace.NOWHERE) {
                long begun = network.nextOpen(leg, ready);
                if (begun != TimedNetwork.NEVER) {
                    departures.begun(leg, begun, driven);
                    offer(new Label(
                            made++,
                            next,
                            begun + network.duration(leg, driven),
                            network.drivenAfter(leg, driven),
                            label,
                            leg,
                            rested,
                            ready));
                }
            }
        }
    }

    private void offer(Label label) {
        List<Label> here = best.get(label.state());
        if (here.stream().noneMatch(other -> noWorse(other, label))) {
            here.stream().filter(other -> noWorse(label, other)).forEach(other -> bettered.set(other.number()));
            here.removeIf(other -> bettered.get(other.number()));
            here.add(label);
            queue.add(label);
        }
    }

    private boolean noWorse(Label one, Label other) {
        return (one.time() <= other.time() && one.driven() <= other.driven())
                || (resting && one.time() + rest <= other.time());
    }

    private List<Leg> trace(Label arrived) {
        Deque<Label> way = new ArrayDeque<>();
        for (Label label = arrived; label.before() != null; label = label.before()) {
            way.push(label);
        }
        TimedLegs legs = new TimedLegs(network);
        for (Label label : way) {
            long driven = label.rested() ? 0 : label.before().driven();
            if (label.rested()) {
                legs.rest(label.leg());
            }
            long begun = network.nextOpen(label.leg(), label.readyAt());
            if (begun > label.readyAt()) {
                legs.waiting(label.leg(), label.readyAt(), begun);
            }
            legs.travelled(label.leg(), driven);
        }
        return legs.legs();
    }
}
