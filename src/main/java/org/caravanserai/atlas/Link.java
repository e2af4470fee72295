package org.caravanserai.atlas;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.caravanserai.geo.Alignment;

/**
 * A stretch of road, rail, sea or trail between two places, usable in both directions.
 *
 * @param id kebab-case, unique
 * @param from id of the place it starts at
 * @param to id of the place it ends at
 * @param ref road number or line as signed, such as {@code N-25}; may be empty
 * @param lengthKm its length, above 0
 * @param gaugeMm rail only: 1435, 1520, 1676 or, joined by {@code +}, several; else empty
 * @param tracks rail only: number of tracks, where a source tells
 * @param electrified rail only: whether under wires, where a source tells
 * @param opened first day of use; empty when it is older than the data
 * @param closed first day out of use
 * @param shutEachYear the season in which it cannot be travelled
 * @param calendar when it works on the days it can be travelled: the hours of a pass or tunnel
 * @param sources of length and course
 * @param alignment its line, from {@code from} to {@code to}
 * @param adjustment what a scenario says of it
 */
public record Link(
        String id,
        String from,
        String to,
        Mode mode,
        String ref,
        Figure lengthKm,
        LengthBasis lengthBasis,
        LinkClass linkClass,
        Terrain terrain,
        String gaugeMm,
        OptionalInt tracks,
        Optional<Boolean> electrified,
        BuildStatus status,
        Optional<LocalDate> opened,
        Optional<LocalDate> closed,
        Optional<Season> shutEachYear,
        OpeningCalendar calendar,
        List<String> sources,
        String note,
        Alignment alignment,
        LinkAdjustment adjustment) {

    /**
     * A link under a scenario.
     *
     * @throws IllegalArgumentException if its length is not above 0 km
     */
    public Link {
        requireNonNull(id, "id");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(mode, "mode");
        sources = List.copyOf(sources);
        if (!(lengthKm.value() > 0)) {
            throw new IllegalArgumentException("link " + id + ": length must be above 0 km, was " + lengthKm.value());
        }
    }

    /** A link as the data tells it, which no scenario has changed. */
    public Link(
            String id,
            String from,
            String to,
            Mode mode,
            String ref,
            Figure lengthKm,
            LengthBasis lengthBasis,
            LinkClass linkClass,
            Terrain terrain,
            String gaugeMm,
            OptionalInt tracks,
            Optional<Boolean> electrified,
            BuildStatus status,
            Optional<LocalDate> opened,
            Optional<LocalDate> closed,
            Optional<Season> shutEachYear,
            OpeningCalendar calendar,
            List<String> sources,
            String note,
            Alignment alignment) {
        this(
                id,
                from,
                to,
                mode,
                ref,
                lengthKm,
                lengthBasis,
                linkClass,
                terrain,
                gaugeMm,
                tracks,
                electrified,
                status,
                opened,
                closed,
                shutEachYear,
                calendar,
                sources,
                note,
                alignment,
                LinkAdjustment.none());
    }

    /** The same of another gauge. */
    public Link withGauge(String otherMm) {
        return with(otherMm, status, opened, closed, shutEachYear, calendar, adjustment);
    }

    /** The same with something else said of it by a scenario. */
    public Link with(LinkAdjustment other) {
        return with(gaugeMm, status, opened, closed, shutEachYear, calendar, other);
    }

    /**
     * The same, open in some days: built if it was not, without closures, without a dead season. Its weekdays and hours
     * stay.
     */
    public Link opened(DateSpan days, String why, List<String> because) {
        OpeningCalendar allYear = calendar.withoutDeadSeason(days);
        if (days.isAlways()) {
            LinkAdjustment undone = adjustment.withDecreed(StatusTimeline.empty());
            return with(
                    gaugeMm,
                    BuildStatus.OPERATING,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    allYear,
                    undone);
        }
        if (status != BuildStatus.OPERATING) {
            Optional<LocalDate> end = days.to().map(last -> last.plusDays(1));
            return with(gaugeMm, BuildStatus.OPERATING, days.from(), end, shutEachYear, allYear, adjustment)
                    .decreed(days, CrossingState.OPEN, why, because);
        }
        return with(gaugeMm, status, opened, closed, shutEachYear, allYear, adjustment)
                .decreed(days, CrossingState.OPEN, why, because);
    }

    /** The same, closed in some days. */
    public Link shut(DateSpan days, String why, List<String> because) {
        return decreed(days, CrossingState.CLOSED, why, because);
    }

    private Link decreed(DateSpan days, CrossingState state, String why, List<String> because) {
        return with(adjustment.withDecreed(adjustment.decreed().during(days, state, why, because)));
    }

    private Link with(
            String otherGaugeMm,
            BuildStatus otherStatus,
            Optional<LocalDate> otherOpened,
            Optional<LocalDate> otherClosed,
            Optional<Season> otherSeason,
            OpeningCalendar otherCalendar,
            LinkAdjustment otherAdjustment) {
        return new Link(
                id,
                from,
                to,
                mode,
                ref,
                lengthKm,
                lengthBasis,
                linkClass,
                terrain,
                otherGaugeMm,
                tracks,
                electrified,
                otherStatus,
                otherOpened,
                otherClosed,
                otherSeason,
                otherCalendar,
                sources,
                note,
                alignment,
                otherAdjustment);
    }

    /** Whether freight can use it on {@code date}, and why not. */
    public Availability on(LocalDate date) {
        Optional<Availability> decreed = adjustment.decreed().on(date).map(Link::decree);
        if (decreed.isPresent() && status == BuildStatus.OPERATING) {
            return decreed.get();
        }
        if (status != BuildStatus.OPERATING) {
            return shut("is not in use: " + status.name().toLowerCase(Locale.ROOT));
        }
        if (opened.isPresent() && date.isBefore(opened.get())) {
            return shut("opened only on " + opened.get());
        }
        if (closed.isPresent() && !date.isBefore(closed.get())) {
            return shut("out of use since " + closed.get());
        }
        if (shutEachYear.isPresent() && shutEachYear.get().contains(date)) {
            return shut("shut each year " + shutEachYear.get());
        }
        if (!calendar.inSeason(date)) {
            return shut("out of season on " + date);
        }
        return Availability.yes();
    }

    /** Whether it is open at every hour of every day between two days, both included. */
    public boolean alwaysOpen(LocalDate first, LocalDate last) {
        return calendar.isAlways()
                && shutEachYear.isEmpty()
                && adjustment.decreed().isSteady()
                && on(first).open()
                && on(last).open();
    }

    /** When it can be travelled between two days, both included; its dates begin at midnight in {@code zone}. */
    public OpenSpans open(LocalDate first, LocalDate last, ZoneId zone) {
        return calendar.open(first, last).and(OpenSpans.days(first, last, zone, date -> on(date).open()));
    }

    private static Availability decree(StatusSpell spell) {
        return spell.state() == CrossingState.CLOSED
                ? new Availability(false, "closed " + spell.since(), spell.sources())
                : Availability.yes();
    }

    private Availability shut(String reason) {
        return new Availability(false, reason, sources);
    }
}
