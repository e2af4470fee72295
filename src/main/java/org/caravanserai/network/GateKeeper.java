package org.caravanserai.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.OpenSpans;
import org.caravanserai.atlas.Terminal;

/** Knows the gate of every leg: its link's, its crossing's or its terminal's, over a stretch of days. */
final class GateKeeper {

    private final Atlas atlas;
    private final LocalDate first;
    private final LocalDate last;
    private final Instant base;
    private final Map<String, Gate> gates = new HashMap<>();

    GateKeeper(Atlas atlas, LocalDate first, LocalDate last, Instant base) {
        this.atlas = atlas;
        this.first = first;
        this.last = last;
        this.base = base;
    }

    Gate of(Leg leg) {
        return gates.computeIfAbsent(leg.name(), name -> made(leg));
    }

    private Gate made(Leg leg) {
        if (leg.link().isPresent()) {
            Link link = leg.link().get();
            return link.alwaysOpen(first, last) ? Gate.ALWAYS : gate(link.open(first, last, atlas.zoneOf(link.from())));
        }
        if (leg.crossing().isPresent()) {
            BorderCrossing crossing = leg.crossing().get();
            return gate(crossing.open(first, last, atlas.zoneOf(crossing.fromPost())));
        }
        Terminal terminal = leg.terminal().orElseThrow();
        return terminal.alwaysOpen() ? Gate.ALWAYS : gate(terminal.open(first, last, atlas.zoneOf(terminal.place())));
    }

    private Gate gate(OpenSpans open) {
        return Gate.of(open, base);
    }

    /** Ids of the sources of what opens and shuts the gate of a leg. */
    static List<String> sources(Leg leg) {
        List<String> ofCalendar = leg.link()
                .map(Link::calendar)
                .or(() -> leg.crossing().map(BorderCrossing::calendar))
                .orElseGet(() -> leg.terminal().orElseThrow().calendar())
                .sources();
        if (!ofCalendar.isEmpty()) {
            return ofCalendar;
        }
        return leg.link()
                .map(Link::sources)
                .or(() -> leg.crossing().map(BorderCrossing::sources))
                .orElseGet(() -> leg.terminal().orElseThrow().sources());
    }
}
