package org.caravanserai.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Availability;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.atlas.DateSpan;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Terminal;

/** Closes what is selected, in some days or for good. */
record Closing(DateSpan days) implements Action {

    static final String WHY = "by the scenario";

    @Override
    public String words(String selector) {
        return days.isAlways() ? "close " + selector : "close " + selector + "@" + days;
    }

    @Override
    public Atlas on(Atlas atlas, Selector selector, Selected selected, Consumer<String> warn) {
        LocalDate date = days.from().orElse(atlas.info().defaultDate());
        if (on(date, atlas, selected).noneMatch(Availability::open)) {
            warn.accept("is closed already on " + date);
        }
        List<String> because = List.of(Headed.SOURCE);
        return new Retouch(
                        link -> link.shut(days, WHY, because),
                        crossing -> crossing.during(days, CrossingState.CLOSED, WHY, because),
                        terminal -> terminal.shut(days, WHY, because))
                .of(atlas, selected);
    }

    /** How all that is selected stands on a date. */
    static Stream<Availability> on(LocalDate date, Atlas atlas, Selected selected) {
        Stream<Link> links = selected.links().stream().flatMap(id -> atlas.link(id).stream());
        Stream<BorderCrossing> crossings = selected.crossings().stream().flatMap(id -> atlas.crossing(id).stream());
        Stream<Terminal> terminals = atlas.contents().register().terminals().stream()
                .filter(terminal -> selected.terminals().contains(terminal.id()));
        return Stream.of(
                        links.map(link -> link.on(date)),
                        crossings.map(crossing -> crossing.on(date)),
                        terminals.map(terminal -> terminal.on(date)))
                .flatMap(part -> part);
    }
}
