package org.caravanserai.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Stretches of one course, in order, that do not touch each other.
 *
 * @param spans stretches closer than a millimetre become one
 */
public record Spans(List<Span> spans) {

    private static final double TOUCH_KM = 1e-6;

    public Spans {
        spans = joined(spans);
    }

    /** No stretch at all. */
    public static Spans none() {
        return new Spans(List.of());
    }

    /** What lies in at least one of {@code parts}, all of the same course. */
    public static Spans union(Collection<Spans> parts) {
        return new Spans(parts.stream().flatMap(part -> part.spans.stream()).toList());
    }

    /** Kilometres of all stretches together. */
    public double lengthKm() {
        return spans.stream().mapToDouble(Span::lengthKm).sum();
    }

    /** The longest stretch; of equally long ones the first. */
    public Optional<Span> longest() {
        return spans.stream()
                .sorted(Comparator.comparingDouble(Span::fromKm))
                .reduce((best, span) -> span.lengthKm() > best.lengthKm() ? span : best);
    }

    /** Those of at least {@code km}. */
    public Spans atLeast(double km) {
        return new Spans(spans.stream().filter(span -> span.lengthKm() >= km).toList());
    }

    /** The rest of a course of {@code courseKm}. */
    public Spans gaps(double courseKm) {
        List<Span> gaps = new ArrayList<>();
        double km = 0;
        for (Span span : spans) {
            addUnlessNothing(gaps, km, span.fromKm());
            km = span.toKm();
        }
        addUnlessNothing(gaps, km, courseKm);
        return new Spans(gaps);
    }

    private static void addUnlessNothing(List<Span> gaps, double fromKm, double toKm) {
        if (toKm - fromKm > TOUCH_KM) {
            gaps.add(new Span(fromKm, toKm));
        }
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingDouble(Span::fromKm));
        for (Span span : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && span.fromKm() <= joined.get(last).toKm() + TOUCH_KM) {
                Span before = joined.get(last);
                joined.set(last, new Span(before.fromKm(), Math.max(before.toKm(), span.toKm())));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }
}
