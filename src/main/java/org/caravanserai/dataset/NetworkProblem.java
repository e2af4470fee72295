package org.caravanserai.dataset;

import java.util.Locale;

/** A problem that shows only when tables are seen together, on the ground. */
public sealed interface NetworkProblem extends Problem {

    /**
     * A link of more than 25 km for which no line is drawn. A warning: the straight line stands in.
     *
     * @param gapKm from one place of the link to the other
     */
    record NoAlignment(Where where, String link, double gapKm) implements NetworkProblem {
        @Override
        public String message() {
            return "link %s has no line in alignments.geojson and is drawn straight over %s; draw it"
                    .formatted(link, inKm(gapKm));
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * A line that ends more than 1 km from the place its link ends at.
     *
     * @param km from the end of the line to the place
     */
    record AlignmentMissesEnd(Where where, String link, String place, double km) implements NetworkProblem {
        @Override
        public String message() {
            return "the line of link %s ends %s from its place %s; move its end there".formatted(link, inKm(km), place);
        }
    }

    /**
     * A line on land that runs too far without a vertex to follow the ground. A warning.
     *
     * @param gapKm the longest stretch between two vertices
     * @param limitKm the most that is not told of
     */
    record SparseAlignment(Where where, String link, double gapKm, double limitKm) implements NetworkProblem {
        @Override
        public String message() {
            return "the line of link %s has a gap of %s between two vertices; put one at least every %s"
                    .formatted(link, inKm(gapKm), inKm(limitKm));
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * A link whose stated length is less than its ends are apart, rounding aside.
     *
     * @param straightKm geodesic distance between its places
     */
    record ShorterThanStraightLine(Where where, String link, double lengthKm, double straightKm)
            implements NetworkProblem {
        @Override
        public String message() {
            return "link %s is %s long, but its places lie %s apart".formatted(link, inKm(lengthKm), inKm(straightKm));
        }
    }

    /**
     * A link whose stated length is less than its line measures, rounding aside. A warning: the line may be at fault.
     *
     * @param alignmentKm geodesic length of the line
     */
    record ShorterThanAlignment(Where where, String link, double lengthKm, double alignmentKm)
            implements NetworkProblem {
        @Override
        public String message() {
            return "link %s is %s long, but its line measures %s".formatted(link, inKm(lengthKm), inKm(alignmentKm));
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * A road or railway between places of two countries: a border is passed by a crossing alone.
     *
     * @param fromCountry ISO 3166-1 alpha-2
     * @param toCountry ISO 3166-1 alpha-2
     */
    record LinkChangesCountry(Where where, String link, String fromCountry, String toCountry)
            implements NetworkProblem {
        @Override
        public String message() {
            return "link %s runs from %s into %s; a border is passed by a crossing between two posts"
                    .formatted(link, fromCountry, toCountry);
        }
    }

    /**
     * A line that leaves the outline of the country its link lies in by more than that is drawn to. A warning.
     *
     * @param country ISO 3166-1 alpha-2
     * @param km how far its outermost vertex lies outside
     */
    record LeavesItsCountry(Where where, String link, String country, double km) implements NetworkProblem {
        @Override
        public String message() {
            return "the line of link %s strays %s out of %s".formatted(link, inKm(km), country);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * A place that lies outside the outline of its country by more than that is drawn to.
     *
     * @param country ISO 3166-1 alpha-2
     * @param km from the place to the outline
     */
    record OutsideItsCountry(Where where, String place, String country, double km) implements NetworkProblem {
        @Override
        public String message() {
            return "place %s lies %s outside %s".formatted(place, inKm(km), country);
        }
    }

    /**
     * A border crossing of which both posts lie in one country.
     *
     * @param country ISO 3166-1 alpha-2
     */
    record CrossingWithinCountry(Where where, String crossing, String country) implements NetworkProblem {
        @Override
        public String message() {
            return "both posts of crossing %s lie in %s".formatted(crossing, country);
        }
    }

    /**
     * A border crossing whose posts stand too far apart to face one another.
     *
     * @param km geodesic distance between them
     * @param limitKm the most that is not told of
     */
    record PostsFarApart(Where where, String crossing, double km, double limitKm) implements NetworkProblem {
        @Override
        public String message() {
            return "the posts of crossing %s stand %s apart, more than %s; put them at the line and link the towns to them"
                    .formatted(crossing, inKm(km), inKm(limitKm));
        }
    }

    /** A border crossing without a history, which no route can use. A warning. */
    record NoStatus(Where where, String crossing) implements NetworkProblem {
        @Override
        public String message() {
            return "crossing %s has no row in crossing_status.csv and can never be used".formatted(crossing);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * A gate whose rules leave it shut for a year on end.
     *
     * @param what the gate, for people
     * @param days how many days after the reference date were looked at
     */
    record NeverOpens(Where where, String what, int days) implements NetworkProblem {
        @Override
        public String message() {
            return "%s opens on none of the %s days after the reference date by its rules in calendars.csv; correct season, weekdays, hours or holidays, or close it in its status"
                    .formatted(what, days);
        }
    }

    /** A place that no route can come to. A warning. */
    record IsolatedPlace(Where where, String place) implements NetworkProblem {
        @Override
        public String message() {
            return "no link and no crossing reaches place " + place;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * Two places of one country on one spot, perhaps the same under two names. A warning.
     *
     * @param other id of the one that {@code place} lies beside
     * @param otherLine the line of its row
     * @param metres between the two
     */
    record NearlySame(Where where, String place, String other, int otherLine, double metres) implements NetworkProblem {
        @Override
        public String message() {
            return "%s and %s (line %s) are %s m apart; are they one place?"
                    .formatted(place, other, otherLine, Math.round(metres));
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * Two neighbouring places of a corridor that no link or crossing of its mode joins.
     *
     * @param from id of the one
     * @param to id of the next
     * @param mode as written in the tables
     */
    record BrokenCorridor(Where where, String corridor, String from, String to, String mode) implements NetworkProblem {
        @Override
        public String message() {
            return "corridor %s: no %s link or crossing joins %s and %s; name the places between them"
                    .formatted(corridor, mode, from, to);
        }
    }

    private static String inKm(double km) {
        return String.format(Locale.ROOT, "%.1f km", km);
    }
}
