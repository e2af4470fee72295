package org.caravanserai.network;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caravanserai.atlas.Figure;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.DrivingDay;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.freight.TimeValue;
import org.caravanserai.freight.Waits;

/** Writes down a journey through a {@link TimedNetwork} as legs, with every rest and wait in the account. */
public final class TimedLegs {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final TimedNetwork network;
    private final List<Leg> legs = new ArrayList<>();

    /** A journey through {@code network} of which nothing is written down yet. */
    public TimedLegs(TimedNetwork network) {
        this.network = network;
    }

    /** What was written down so far. */
    public List<Leg> legs() {
        return List.copyOf(legs);
    }

    /** A daily rest at the stop before a leg. */
    public void rest(int leg) {
        Leg next = network.graph().leg(leg);
        DrivingDay day = network.drivingDay().orElseThrow();
        add(
                next.pause(LegKind.REST, List.of()),
                List.of(new LedgerEntry(
                        countryOf(next),
                        next.from().track().mode(),
                        Component.REST,
                        new Amount(0, day.restMilliHours(), 0),
                        day.figures(),
                        List.of())));
    }

    /** A wait at the stop before a leg, until its gate opens. */
    public void waiting(int leg, long from, long until) {
        Leg next = network.graph().leg(leg);
        ZoneId zone = network.atlas().zoneOf(next.from().place());
        var opens = network.instantOf(until).atZone(zone);
        add(
                next.pause(LegKind.WAIT, List.of()),
                List.of(Waits.until(
                        until - from,
                        "wait until " + next.name() + " opens at " + MOMENT.format(opens) + " " + zone,
                        GateKeeper.sources(next),
                        opens.getYear(),
                        countryOf(next),
                        next.from().track().mode())));
    }

    /** A leg, by somebody who has been at the wheel for {@code driven}. */
    public void travelled(int leg, long driven) {
        Leg next = network.graph().leg(leg);
        List<LedgerEntry> entries = new ArrayList<>(next.entries());
        long rested = network.duration(leg, driven) - next.amount().milliHours();
        if (rested > 0) {
            LedgerEntry haul = entries.get(0);
            List<Figure> from = new ArrayList<>(haul.hoursFrom());
            from.addAll(network.drivingDay().orElseThrow().figures());
            entries.add(new LedgerEntry(
                    haul.country(),
                    haul.mode(),
                    Component.REST,
                    new Amount(0, rested, 0),
                    from.stream().distinct().toList(),
                    List.of()));
        }
        add(next, entries);
    }

    private void add(Leg leg, List<LedgerEntry> entries) {
        legs.add(leg.with(TimeValue.addedTo(entries, network.profile())));
    }

    private String countryOf(Leg leg) {
        return network.atlas().placeOf(leg.from().place()).country();
    }
}
