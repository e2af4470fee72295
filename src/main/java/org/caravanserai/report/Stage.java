package org.caravanserai.report;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.atlas.Link;
import org.caravanserai.freight.Amount;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.caravanserai.routing.Route;

/** Neighbouring legs that a driver takes as one: the same road or line, in the same country. */
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
        return last.kind() == LegKind.HAUL
                && next.kind() == LegKind.HAUL
                && last.mode() == next.mode()
                && !ref(last).isEmpty()
                && ref(last).equals(ref(next))
                && route.countryOf(last).equals(route.countryOf(next));
    }

    private static String ref(Leg leg) {
        return leg.link().map(Link::ref).orElse("");
    }

    Leg first() {
        return legs.get(0);
    }

    Leg last() {
        return legs.get(legs.size() - 1);
    }

    Amount amount() {
        return legs.stream().map(Leg::amount).reduce(Amount.ZERO, Amount::plus);
    }

    /** Track moved on, or what else is done. */
    String by() {
        return switch (first().kind()) {
            case HAUL -> first().from().track().word();
            case BORDER -> "border";
            case TRANSFER -> "transfer";
            case WAIT -> "wait";
            case REST -> "rest";
        };
    }

    /** Road number or line as signed, or which border, change or gate. */
    String what() {
        return switch (first().kind()) {
            case HAUL -> ref(first());
            case BORDER -> first().id();
            case TRANSFER ->
                first().from().track().word() + " to " + first().to().track().word();
            case WAIT -> "for " + first().id();
            case REST -> "";
        };
    }
}
