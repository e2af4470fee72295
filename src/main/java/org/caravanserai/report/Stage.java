package org.caravanserai.report;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.freight.Amount;
import org.caravanserai.network.Leg;
import org.caravanserai.routing.Route;

/** Neighbouring legs that a driver takes as one: the same road, in the same country. */
record Stage(List<Leg> legs) {

    static List<Stage> of(Route route) {
        List<Stage> stages = new ArrayList<>();
        List<Leg> current = new ArrayList<>();
        for (Leg leg : route.legs()) {
            if (!current.isEmpty() && !goesOn(route, current.get(current.size() - 1), leg)) {
                stages.add(new Stage(List.copyOf(current)));
                current.clear();
            }
            current.add(leg);
        }
        stages.add(new Stage(List.copyOf(current)));
        return stages;
    }

    private static boolean goesOn(Route route, Leg last, Leg next) {
        return last.link().isPresent()
                && next.link().isPresent()
                && !last.link().get().ref().isEmpty()
                && last.link().get().ref().equals(next.link().get().ref())
                && route.countryOf(last).equals(route.countryOf(next));
    }

    Leg first() {
        return legs.get(0);
    }

    Leg last() {
        return legs.get(legs.size() - 1);
    }

    boolean isBorder() {
        return first().crossing().isPresent();
    }

    Amount amount() {
        return legs.stream().map(Leg::amount).reduce(Amount.ZERO, Amount::plus);
    }

    /** Road number or line, or what else it is. */
    String ref() {
        if (isBorder()) {
            return "border";
        }
        String ref = first().link().orElseThrow().ref();
        return ref.isEmpty() ? first().mode().word() : ref;
    }
}
