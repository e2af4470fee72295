package org.caravanserai.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;

/**
 * A line measured by km-posts: sections in order, each drawn as geodesics between its vertices and as long as its way is
 * known to be. Sections need not join: at a border, or where a course is a set of ways. Immutable.
 */
public final class Course {

    /**
     * One way of a course.
     *
     * @param lengthKm its length over the ground; posts stand evenly along the drawn line, which is mostly shorter
     */
    public record Section(Alignment alignment, double lengthKm) {
        /**
         * A way whose posts are counted from the start of its line.
         *
         * @throws IllegalArgumentException if {@code lengthKm} is not above 0 or not finite
         */
        public Section {
            if (!(lengthKm > 0 && lengthKm < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a section must be longer than 0 km, was " + lengthKm);
            }
        }
    }

    private final List<Section> sections;
    private final List<List<Piece>> bySection = new ArrayList<>();
    private final List<Piece> pieces;
    private final double lengthKm;

    /** A course of {@code sections}, which may be none. */
    public Course(List<Section> sections) {
        this.sections = List.copyOf(sections);
        double km = 0;
        for (Section section : this.sections) {
            bySection.add(pieces(section, km));
            km += section.lengthKm();
        }
        this.lengthKm = km;
        this.pieces = bySection.stream().flatMap(List::stream).toList();
    }

    /** A line as long as its geodesics are. */
    public static Course along(Alignment alignment) {
        return new Course(List.of(new Section(alignment, alignment.lengthKm())));
    }

    /** Its sections in order of their km-posts; there may be none. */
    public List<Section> sections() {
        return sections;
    }

    /** Sum of the lengths of its sections, in kilometres. */
    public double lengthKm() {
        return lengthKm;
    }

    /**
     * The position at a km-post; where one section ends and another begins, the end of the first.
     *
     * @throws IllegalArgumentException if the post is not on the course
     */
    public Position at(double km) {
        for (Piece piece : pieces) {
            if (km >= piece.fromKm() && km <= piece.toKm()) {
                return piece.at((km - piece.fromKm()) / Math.max(Double.MIN_NORMAL, piece.toKm() - piece.fromKm()));
            }
        }
        throw new IllegalArgumentException("no post " + km + " km on a course of " + lengthKm + " km");
    }

    /** A fresh JTS geometry of the stretches, at least one line for every section touched, longitude first. */
    public MultiLineString lines(Spans spans) {
        List<LineString> lines = new ArrayList<>();
        for (Span span : spans.spans()) {
            bySection.forEach(section -> addLine(lines, section, span));
        }
        return Wgs84.geometryFactory().createMultiLineString(lines.toArray(LineString[]::new));
    }

    List<Piece> pieces() {
        return pieces;
    }

    private static void addLine(List<LineString> lines, List<Piece> section, Span span) {
        CoordinateList line = new CoordinateList();
        for (Piece piece : section) {
            double from = Math.max(span.fromKm(), piece.fromKm());
            double to = Math.min(span.toKm(), piece.toKm());
            if (from < to) {
                double km = piece.toKm() - piece.fromKm();
                line.add(piece.at((from - piece.fromKm()) / km).coordinate(), false);
                line.add(piece.at((to - piece.fromKm()) / km).coordinate(), false);
            }
        }
        if (line.size() > 1) {
            lines.add(Wgs84.geometryFactory().createLineString(line.toArray(new Coordinate[0])));
        }
    }

    private static List<Piece> pieces(Section section, double startKm) {
        List<Position> positions = section.alignment().positions();
        double drawnKm = section.alignment().lengthKm();
        double drawn = 0;
        double km = startKm;
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < positions.size(); i++) {
            Position from = positions.get(i - 1);
            Position to = positions.get(i);
            drawn += from.distanceKm(to);
            boolean last = i == positions.size() - 1;
            double endKm = startKm + section.lengthKm() * (last ? 1 : drawn / Math.max(drawnKm, Double.MIN_NORMAL));
            pieces.addAll(Piece.between(from, to, km, endKm));
            km = endKm;
        }
        return pieces;
    }
}
