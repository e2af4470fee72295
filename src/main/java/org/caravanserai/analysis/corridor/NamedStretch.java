package org.caravanserai.analysis.corridor;

import org.caravanserai.geo.Course;
import org.caravanserai.geo.Span;

/**
 * A stretch of a corridor, named by the places nearest to its ends.
 *
 * @param span its km-posts
 */
public record NamedStretch(Span span, NearestPlace from, NearestPlace to) {

    static NamedStretch of(Course course, Span span, PlaceNames names) {
        return new NamedStretch(span, names.nearest(course.at(span.fromKm())), names.nearest(course.at(span.toKm())));
    }

    /** Kilometres of the corridor from one end to the other. */
    public double lengthKm() {
        return span.lengthKm();
    }
}
