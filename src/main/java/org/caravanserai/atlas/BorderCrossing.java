package org.caravanserai.atlas;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A way over a border for one mode: two posts, one on either side.
 *
 * @param id kebab-case, unique
 * @param fromPost id of the place of one post
 * @param toPost id of the place of the other
 * @param fromClearance where customs of the first side is done when not at the post
 * @param toClearance the same for the second side
 * @param timeline its status by date
 * @param calendar when it works
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
        String note) {

    public BorderCrossing {
        requireNonNull(id, "id");
        requireNonNull(fromPost, "fromPost");
        requireNonNull(toPost, "toPost");
        otherNames = List.copyOf(otherNames);
        sources = List.copyOf(sources);
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
            return new Availability(false, "closed " + since(now), now.sources());
        }
        if (!calendar.inSeason(date)) {
            return new Availability(false, "out of season on " + date, calendar.sources());
        }
        String restriction =
                now.state() == CrossingState.OPEN ? "" : now.state().name().toLowerCase(Locale.ROOT) + " " + since(now);
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

    private static String since(StatusSpell spell) {
        String until = spell.to().map(to -> " to " + to).orElse("");
        return "since " + spell.from() + until + (spell.detail().isEmpty() ? "" : ": " + spell.detail());
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
