package org.caravanserai.atlas;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * A possible change of track: a break of gauge, road to rail, land to ship.
 *
 * @param place id of the place
 * @param hours from arrival on one track to readiness on the other
 * @param usd for one {@code per}
 * @param per what the money is for
 * @param capacity in the source's words; may be empty
 * @param calendar when it works
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
        String note) {

    public Terminal {
        requireNonNull(hours, "hours");
        requireNonNull(usd, "usd");
        sources = List.copyOf(sources);
    }

    /** Its name for people and bans: {@code zahedan-station rail-1435 to rail-1676}. */
    public String id() {
        return place + " " + from.word() + " to " + to.word();
    }

    /** Whether it works in the season of {@code date}. */
    public Availability on(LocalDate date) {
        return calendar.inSeason(date)
                ? Availability.yes()
                : new Availability(false, "out of season on " + date, calendar.sources());
    }

    /** Whether cargo goes on or off a ship. */
    public boolean isPort() {
        return (from == Track.SEA) != (to == Track.SEA);
    }
}
