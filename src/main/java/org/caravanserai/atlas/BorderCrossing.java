package org.caravanserai.atlas;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A way over a border for one mode: two posts, one on either side.
 *
 * @param id kebab-case, unique
 * @param name the common English name
 * @param otherNames other spellings and former names, found by search
 * @param fromPost id of the place of one post
 * @param toPost id of the place of the other
 * @param mode how cargo passes; a border open to trucks and trains has a crossing for each
 * @param fromClearance id of the place where customs of the first side is done when not at the post
 * @param toClearance the same for the second side
 * @param timeline its status by date
 * @param calendar when it works
 * @param adjustments what a scenario says of its hours and dollars
 */
public record BorderCrossing(
        String id,
        String name,
        List<String> otherNames,
        String fromPost,
        String toPost,
        Mode mode,
        Optional<String> fromClearance,
        Optional<String> toClearance,
        StatusTimeline timeline,
        OpeningCalendar calendar,
        List<String> sources,
        String note,
        Map<BorderQuantity, Adjustment> adjustments) {

    public BorderCrossing {
        requireNonNull(id, "id");
        requireNonNull(fromPost, "fromPost");
        requireNonNull(toPost, "toPost");
        otherNames = List.copyOf(otherNames);
        sources = List.copyOf(sources);
        adjustments = Collections.unmodifiableMap(new LinkedHashMap<>(adjustments));
    }

    /** A crossing as the data tells it, which no scenario has changed. */
    public BorderCrossing(
            String id,
            String name,
            List<String> otherNames,
            String fromPost,
            String toPost,
            Mode mode,
            Optional<String> fromClearance,
            Optional<String> toClearance,
            StatusTimeline timeline,
            OpeningCalendar calendar,
            List<String> sources,
            String note) {
        this(
                id,
                name,
                otherNames,
                fromPost,
                toPost,
                mode,
                fromClearance,
                toClearance,
                timeline,
                calendar,
                sources,
                note,
                Map.of());
    }

    /** The same in a state in some days. Opened, it also works in its dead season; its weekdays and hours stay. */
    public BorderCrossing during(DateSpan days, CrossingState state, String why, List<String> because) {
        OpeningCalendar allYear = state == CrossingState.OPEN ? calendar.withoutDeadSeason(days) : calendar;
        return with(timeline.during(days, state, why, because), allYear, adjustments);
    }

    /** The same with one quantity changed further by a scenario. */
    public BorderCrossing with(BorderQuantity quantity, Adjustment adjustment) {
        Map<BorderQuantity, Adjustment> all = new LinkedHashMap<>(adjustments);
        all.put(quantity, adjustment);
        return with(timeline, calendar, all);
    }

    /** What a scenario says of one side's hours or dollars. */
    public Adjustment adjustment(BorderQuantity quantity) {
        return adjustments.getOrDefault(quantity, Adjustment.none());
    }

    private BorderCrossing with(
            StatusTimeline otherTimeline, OpeningCalendar otherCalendar, Map<BorderQuantity, Adjustment> other) {
        return new BorderCrossing(
                id,
                name,
                otherNames,
                fromPost,
                toPost,
                mode,
                fromClearance,
                toClearance,
                otherTimeline,
                otherCalendar,
                sources,
                note,
                other);
    }

    /** What it does with freight on {@code date}, whatever the season; closed where its history tells nothing. */
    public CrossingState stateOn(LocalDate date) {
        return timeline.on(date).map(StatusSpell::state).orElse(CrossingState.CLOSED);
    }

    /** Whether freight can use it on {@code date}; seasons count, weekdays and hours do not: those are waited for. */
    public Availability on(LocalDate date) {
        Optional<StatusSpell> spell = timeline.on(date);
        if (spell.isEmpty()) {
            return new Availability(false, "not known to be in use on " + date, sources);
        }
        StatusSpell now = spell.get();
        if (now.state() == CrossingState.CLOSED) {
            return new Availability(false, "closed " + now.since(), now.sources());
        }
        if (!calendar.inSeason(date)) {
            return new Availability(false, "out of season on " + date, calendar.sources());
        }
        String restriction = now.state() == CrossingState.OPEN
                ? ""
                : now.state().name().toLowerCase(Locale.ROOT) + " " + now.since();
        return new Availability(true, restriction, restriction.isEmpty() ? List.of() : now.sources());
    }

    /** When freight can use it between two days, both included; the days of its history begin at midnight in {@code zone}. */
    public OpenSpans open(LocalDate first, LocalDate last, ZoneId zone) {
        return calendar.open(first, last)
                .and(OpenSpans.days(
                        first,
                        last,
                        zone,
                        date -> timeline.on(date)
                                .filter(spell -> spell.state() != CrossingState.CLOSED)
                                .isPresent()));
    }

    /** The post on the other side of {@code post}. */
    public String otherPost(String post) {
        if (post.equals(fromPost)) {
            return toPost;
        }
        if (post.equals(toPost)) {
            return fromPost;
        }
        throw new IllegalArgumentException(post + " is no post of crossing " + id);
    }

    /** Where the side of {@code post} clears its customs, when that is not the post. */
    public Optional<String> clearanceOf(String post) {
        return post.equals(fromPost) ? fromClearance : toClearance;
    }
}
