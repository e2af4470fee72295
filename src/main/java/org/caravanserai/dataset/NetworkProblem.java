package org.caravanserai.dataset;

import java.util.Locale;

/** A problem that shows only when tables are seen together, on the ground. */
public sealed interface NetworkProblem extends Problem {

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

    record AlignmentMissesEnd(Where where, String link, String place, double km) implements NetworkProblem {
        @Override
        public String message() {
            return "the line of link %s ends %s from its place %s; move its end there".formatted(link, inKm(km), place);
        }
    }

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

    record ShorterThanStraightLine(Where where, String link, double lengthKm, double straightKm)
            implements NetworkProblem {
        @Override
        public String message() {
            return "link %s is %s long, but its places lie %s apart".formatted(link, inKm(lengthKm), inKm(straightKm));
        }
    }

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

    record LinkChangesCountry(Where where, String link, String fromCountry, String toCountry)
            implements NetworkProblem {
        @Override
        public String message() {
            return "link %s runs from %s into %s; a border is passed by a crossing between two posts"
                    .formatted(link, fromCountry, toCountry);
        }
    }

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

    record OutsideItsCountry(Where where, String place, String country, double km) implements NetworkProblem {
        @Override
        public String message() {
            return "place %s lies %s outside %s".formatted(place, inKm(km), country);
        }
    }

    record CrossingWithinCountry(Where where, String crossing, String country) implements NetworkProblem {
        @Override
        public String message() {
            return "both posts of crossing %s lie in %s".formatted(crossing, country);
        }
    }

    record PostsFarApart(Where where, String crossing, double km, double limitKm) implements NetworkProblem {
        @Override
        public String message() {
            return "the posts of crossing %s stand %s apart, more than %s; put them at the line and link the towns to them"
                    .formatted(crossing, inKm(km), inKm(limitKm));
        }
    }

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

    record NeverOpens(Where where, String what, int days) implements NetworkProblem {
        @Override
        public String message() {
            return "%s opens on none of the %s days after the reference date by its rules in calendars.csv; correct season, weekdays, hours or holidays, or close it in its status"
                    .formatted(what, days);
        }
    }

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
