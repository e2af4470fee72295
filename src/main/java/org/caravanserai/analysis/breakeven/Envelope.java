package org.caravanserai.analysis.breakeven;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.freight.Amount;

/**
 * What the best route of a contestant takes, all along the range: the parametric method of Eisner and Severance (1976). One
 * route is found at either end of a stretch, and what both take is drawn as a straight line. Where the two lines meet a route
 * is sought once more: if it is no better than they, no route is better anywhere in between, for the least of straight lines
 * bends only downwards; if it is, the stretch falls into two. A route of which the price at a third place does not lie on its
 * line, by more than rounding, is no straight line: the stretch is halved, down to {@link #FINEST}, and what is left then is
 * known only to lie in there.
 *
 * @see <a href="https://doi.org/10.1145/321978.321982">Eisner and Severance (1976), Mathematical techniques for efficient
 *     record segmentation in large shared databases</a>
 */
final class Envelope {

    /** The share of the range below which a stretch is not halved any more. */
    static final double FINEST = 1.0 / 4096;

    private final Contestant contestant;
    private final Probes probes;
    private final Rounding rounding;
    private final List<Piece> pieces = new ArrayList<>();

    private Envelope(Contestant contestant, Probes probes, Rounding rounding) {
        this.contestant = contestant;
        this.probes = probes;
        this.rounding = rounding;
    }

    /** The pieces of a contestant that has a way, one after another over the whole range. */
    static List<Piece> of(Contestant contestant, Probes probes, Rounding rounding) {
        Envelope envelope = new Envelope(contestant, probes, rounding);
        envelope.solve(0, envelope.best(0), 1, envelope.best(1));
        return List.copyOf(envelope.pieces);
    }

    private Trail best(double place) {
        return Trail.of(contestant, probes.best(contestant, place));
    }

    /** The line of a route over a stretch. */
    private record Line(Trail trail, double begin, double end, Amount atBegin, Amount atEnd) {}

    private Line line(Trail trail, double begin, double end) {
        return new Line(trail, begin, end, probes.price(trail, begin), probes.price(trail, end));
    }

    private void solve(double begin, Trail first, double end, Trail last) {
        Line one = line(first, begin, end);
        Line other = line(last, begin, end);
        double ahead = weight(other.atBegin()) - weight(one.atBegin());
        double behind = weight(one.atEnd()) - weight(other.atEnd());
        if (first.equals(last) || ahead <= 0 || behind <= 0) {
            alone(ahead <= 0 ? other : one);
            return;
        }
        double meeting = begin + (end - begin) * ahead / (ahead + behind);
        if (meeting <= begin || meeting >= end) {
            alone(meeting <= begin ? other : one);
        } else if (!isStraight(one, meeting) || !isStraight(other, meeting)) {
            halve(begin, first, end, last);
        } else {
            Trail there = best(meeting);
            if (weight(probes.price(there, meeting)) < weight(one, meeting) - slack(first, last, there)) {
                solve(begin, first, meeting, there);
                solve(meeting, there, end, last);
            } else {
                add(line(first, begin, meeting), true);
                add(line(last, meeting, end), true);
            }
        }
    }

    /** A route that is the best at either end is so in between, if it is straight. */
    private void alone(Line line) {
        double middle = (line.begin() + line.end()) / 2;
        if (isStraight(line, middle)) {
            add(line, true);
        } else {
            halve(line.begin(), line.trail(), line.end(), line.trail());
        }
    }

    private void halve(double begin, Trail first, double end, Trail last) {
        double middle = (begin + end) / 2;
        if (end - begin > FINEST) {
            Trail there = best(middle);
            solve(begin, first, middle, there);
            solve(middle, there, end, last);
        } else if (first.equals(last)) {
            add(line(first, begin, end), false);
        } else {
            add(line(first, begin, middle), false);
            add(line(last, middle, end), false);
        }
    }

    private void add(Line line, boolean straight) {
        pieces.add(new Piece(line.begin(), line.end(), line.trail(), line.atBegin(), line.atEnd(), straight));
    }

    private boolean isStraight(Line line, double place) {
        double off = weight(probes.price(line.trail(), place)) - weight(line, place);
        return Math.abs(off) <= slack(line.trail());
    }

    private double slack(Trail... trails) {
        double most = 0;
        for (Trail trail : trails) {
            most = Math.max(most, 2 * rounding.of(trail));
        }
        return most;
    }

    private double weight(Line line, double place) {
        double share = (place - line.begin()) / (line.end() - line.begin());
        return weight(line.atBegin()) + share * (weight(line.atEnd()) - weight(line.atBegin()));
    }

    private double weight(Amount amount) {
        return probes.weight(amount);
    }
}
