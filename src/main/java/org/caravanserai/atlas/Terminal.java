package org.caravanserai.atlas;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A possible change of track: a break of gauge, road to rail, land to ship.
 *
 * @param place id of the place
 * @param from the track cargo comes in on
 * @param to the track it goes on by
 * @param hours from arrival on one track to readiness on the other
 * @param usd for one {@code per}
 * @param per what the money is for
 * @param capacity in the source's words; may be empty
 * @param calendar when it works
 * @param decreed the days it is open or closed on, by a scenario
 */
public record Terminal(
        String place,
        Track from,
        Track to,
        Figure hours,
        Figure usd,
        ChargeUnit per,
        String capacity,
        OpeningCalendar calendar,
        List<String> sources,
        String note,
        StatusTimeline decreed) {

    public Terminal {
        requireNonNull(hours, "hours");
        requireNonNull(usd, "usd");
        requireNonNull(decreed, "decreed");
        sources = List.copyOf(sources);
    }

    /** A terminal as the data tells it, which no scenario has changed. */
    public Terminal(
            String place,
            Track from,
            Track to,
            Figure hours,
            Figure usd,
            ChargeUnit per,
            String capacity,
            OpeningCalendar calendar,
            List<String> sources,
            String note) {
        this(place, from, to, hours, usd, per, capacity, calendar, sources, note, StatusTimeline.empty());
    }

    /** The same at other hours and another price. */
    public Terminal with(Figure otherHours, Figure otherUsd) {
        return new Terminal(place, from, to, otherHours, otherUsd, per, capacity, calendar, sources, note, decreed);
    }

    /** The same, closed in some days. */
    public Terminal shut(DateSpan days, String why, List<String> because) {
        return with(calendar, decreed.during(days, CrossingState.CLOSED, why, because));
    }

    /** The same, open in some days, also in its dead season. */
    public Terminal opened(DateSpan days) {
        return with(calendar.withoutDeadSeason(days), decreed.without(days));
    }

    private Terminal with(OpeningCalendar otherCalendar, StatusTimeline otherDecreed) {
        return new Terminal(place, from, to, hours, usd, per, capacity, otherCalendar, sources, note, otherDecreed);
    }

    /** Its name for people and bans: {@code zahedan-station rail-1435 to rail-1676}. */
    public String id() {
        return place + " " + from.word() + " to " + to.word();
    }

    /** Whether it works in the season of {@code date}. */
    public Availability on(LocalDate date) {
        Optional<StatusSpell> closure = decreed.on(date);
        if (closure.isPresent()) {
            return new Availability(
                    false, "closed " + closure.get().since(), closure.get().sources());
        }
        return calendar.inSeason(date)
                ? Availability.yes()
                : new Availability(false, "out of season on " + date, calendar.sources());
    }

    /** Whether it works at every hour of every day. */
    public boolean alwaysOpen() {
        return calendar.isAlways() && decreed.spells().isEmpty();
    }

    /** When it works between two days, both included; the days of its closures begin at midnight in {@code zone}. */
    public OpenSpans open(LocalDate first, LocalDate last, ZoneId zone) {
        return calendar.open(first, last)
                .and(OpenSpans.days(first, last, zone, date -> decreed.on(date).isEmpty()));
    }

    /** Whether cargo goes on or off a ship. */
    public boolean isPort() {
        return (from == Track.SEA) != (to == Track.SEA);
    }
}
