package org.caravanserai.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.atlas.DateSpan;
import org.caravanserai.atlas.OpeningCalendar;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.StatusTimeline;

/** Adds a border crossing. */
record CrossingAddition(NewCrossing crossing) implements Effect {

    @Override
    public String words() {
        return crossing.words();
    }

    @Override
    public Atlas on(Atlas atlas, Consumer<String> warn) {
        List<String> faults = new ArrayList<>();
        NewIds.check(crossing.id(), atlas.crossing(crossing.id()).isPresent(), faults);
        Optional<Place> from = NewIds.place(atlas, crossing.fromPost(), faults);
        Optional<Place> to = NewIds.place(atlas, crossing.toPost(), faults);
        if (from.isPresent()
                && to.isPresent()
                && from.get().country().equals(to.get().country())) {
            faults.add("its posts lie both in " + from.get().country() + "; a crossing joins two countries");
        }
        checkNumber("hours", crossing.hours(), faults);
        checkNumber("usd", crossing.usd(), faults);
        SeveralFaults.throwIfAny(faults);
        List<BorderCrossing> all = new ArrayList<>(atlas.contents().crossings());
        all.add(made(from.orElseThrow(), to.orElseThrow()));
        return set(atlas.with(atlas.contents().withCrossings(all)), warn);
    }

    private static void checkNumber(String what, OptionalDouble number, List<String> faults) {
        if (number.isPresent() && !(number.getAsDouble() >= 0 && number.getAsDouble() < Double.POSITIVE_INFINITY)) {
            faults.add(what + " must be 0 or more, was " + number.getAsDouble());
        }
    }

    private BorderCrossing made(Place from, Place to) {
        List<String> because = List.of(Headed.SOURCE);
        return new BorderCrossing(
                crossing.id(),
                crossing.id(),
                List.of(),
                from.id(),
                to.id(),
                crossing.mode(),
                Optional.empty(),
                Optional.empty(),
                StatusTimeline.empty().during(DateSpan.always(), CrossingState.OPEN, Closing.WHY, because),
                OpeningCalendar.always(),
                because,
                "added by the scenario");
    }

    private Atlas set(Atlas with, Consumer<String> warn) {
        Target target = new Target(Kind.CROSSING, crossing.id());
        Atlas changed = with;
        if (crossing.hours().isPresent()) {
            changed =
                    set(Quantity.HOURS, crossing.hours().getAsDouble(), target).on(changed, warn);
        }
        if (crossing.usd().isPresent()) {
            changed = set(Quantity.USD, crossing.usd().getAsDouble(), target).on(changed, warn);
        }
        return changed;
    }

    private static Alteration set(Quantity quantity, double value, Target target) {
        return new Alteration(target, new Setting(quantity, Optional.empty(), new Operation(false, value)));
    }
}
