package org.caravanserai.atlas;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Stretches of time in which a gate is open: each from its first instant up to, not including, its last. */
public final class OpenSpans {

    private final ImmutableRangeSet<Instant> ranges;

    private OpenSpans(ImmutableRangeSet<Instant> ranges) {
        this.ranges = ranges;
    }

    /** One stretch; an empty one if it would end before it begins. */
    static OpenSpans of(Instant opens, Instant closes) {
        return opens.isBefore(closes)
                ? new OpenSpans(ImmutableRangeSet.of(Range.closedOpen(opens, closes)))
                : new OpenSpans(ImmutableRangeSet.of());
    }

    /** Open on the days that {@code open} says, from midnight to midnight in {@code zone}; both days included. */
    static OpenSpans days(LocalDate first, LocalDate last, ZoneId zone, Predicate<LocalDate> open) {
        TreeRangeSet<Instant> days = TreeRangeSet.create();
        for (LocalDate date = first.minusDays(1); !date.isAfter(last.plusDays(1)); date = date.plusDays(1)) {
            if (open.test(date)) {
                days.add(Range.closedOpen(
                        date.atStartOfDay(zone).toInstant(),
                        date.plusDays(1).atStartOfDay(zone).toInstant()));
            }
        }
        return new OpenSpans(ImmutableRangeSet.copyOf(days));
    }

    /** Open when any of them is. */
    static OpenSpans anyOf(Collection<OpenSpans> all) {
        TreeRangeSet<Instant> union = TreeRangeSet.create();
        all.forEach(spans -> union.addAll(spans.ranges));
        return new OpenSpans(ImmutableRangeSet.copyOf(union));
    }

    /** Open when both are. */
    OpenSpans and(OpenSpans other) {
        return new OpenSpans(ranges.intersection(other.ranges));
    }

    /** Whether the gate is shut all the time that was asked about. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** A stretch of time. */
    public record Span(Instant opens, Instant closes) {}

    /** The stretches in order; no two of them touch. */
    public List<Span> spans() {
        return ranges.asRanges().stream()
                .map(range -> new Span(range.lowerEndpoint(), range.upperEndpoint()))
                .toList();
    }

    /** The first instant not before {@code time} at which it is open. */
    public Optional<Instant> nextOpen(Instant time) {
        return spans().stream()
                .filter(span -> span.closes().isAfter(time))
                .map(span -> span.opens().isAfter(time) ? span.opens() : time)
                .findFirst();
    }

    /**
     * Hours that somebody who comes at a random moment between two instants waits on average, all moments being as
     * likely: half the square of every gap over the whole. The spans must cover the time up to the first opening after
     * {@code to}.
     */
    double meanWaitHours(Instant from, Instant to) {
        double waited = 0;
        Instant shutSince = from;
        for (Span span : spans()) {
            if (span.opens().isAfter(shutSince) && shutSince.isBefore(to)) {
                double gap = hours(shutSince, span.opens());
                double after = Math.max(0, hours(to, span.opens()));
                waited += (gap * gap - after * after) / 2;
            }
            shutSince = span.closes().isAfter(shutSince) ? span.closes() : shutSince;
        }
        return waited / hours(from, to);
    }

    private static double hours(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / 3600.0;
    }
}
