package org.caravanserai.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Availability;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.BuildStatus;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.atlas.DateSpan;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Mode;

/**
 * Opens what is selected, in some days or for good, also in its dead season; weekdays and hours stay.
 *
 * <p>What is named or selected one by one is opened whatever it was: a planned link is then built. A country, mode or area
 * opens as far as it is built and was ever in use: its crossings, and what the scenario closed of its links and terminals;
 * passes stay shut in winter.
 */
record Opening(DateSpan days) implements Action {

    private static final List<String> BECAUSE = List.of(Headed.SOURCE);

    @Override
    public String words(String selector) {
        return days.isAlways() ? "open " + selector : "open " + selector + "@" + days;
    }

    @Override
    public Atlas on(Atlas atlas, Selector selector, Selected selected, Consumer<String> warn) {
        checkGauges(atlas, selector, selected);
        LocalDate date = days.from().orElse(atlas.info().defaultDate());
        if (Closing.on(date, atlas, selected).allMatch(Availability::open)) {
            warn.accept("is open already on " + date + "; what gets faster or cheaper is to be set, such as speed*1.4");
        }
        return new Retouch(
                        link -> selector.isBroad() ? reopened(link) : link.opened(days, Closing.WHY, BECAUSE),
                        crossing -> selector.isBroad() && !wasEverInUse(atlas, crossing)
                                ? crossing
                                : crossing.during(days, CrossingState.OPEN, Closing.WHY, BECAUSE),
                        terminal -> terminal.opened(days))
                .of(atlas, selected);
    }

    private Link reopened(Link link) {
        return link.with(
                link.adjustment().withDecreed(link.adjustment().decreed().without(days)));
    }

    /** By the data; a crossing that is not in the data was added, and so is in use. */
    private static boolean wasEverInUse(Atlas atlas, BorderCrossing crossing) {
        return atlas.asRead()
                .crossing(crossing.id())
                .map(asRead -> asRead.timeline().everInUse())
                .orElse(true);
    }

    private static void checkGauges(Atlas atlas, Selector selector, Selected selected) {
        Set<String> without = selected.links().stream()
                .map(id -> atlas.link(id).orElseThrow())
                .filter(link -> link.mode() == Mode.RAIL && link.gaugeMm().isEmpty())
                .filter(link -> !selector.isBroad() && link.status() != BuildStatus.OPERATING)
                .map(Link::id)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!without.isEmpty()) {
            throw new IllegalArgumentException("no train runs on a railway without a gauge, and the data has none for "
                    + String.join(", ", without) + "; set it first, such as link:"
                    + without.iterator().next()
                    + " gauge=1520");
        }
    }
}
