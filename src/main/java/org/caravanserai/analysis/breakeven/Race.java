package org.caravanserai.analysis.breakeven;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Who is best where. Between the ends of all pieces every contender's cost is a straight line, so that from the one who leads
 * the next to lead is the one whose line first comes below.
 */
final class Race {

    private final List<Contender> contenders;
    private final Probes probes;
    private final Rounding rounding;
    private final List<Double> ends;

    Race(List<Contender> contenders, Probes probes, Rounding rounding) {
        this.contenders = List.copyOf(contenders);
        this.probes = probes;
        this.rounding = rounding;
        TreeSet<Double> all = new TreeSet<>();
        for (Contender contender : contenders) {
            contender.pieces().forEach(piece -> {
                all.add(piece.begin());
                all.add(piece.end());
            });
        }
        this.ends = List.copyOf(all);
    }

    /** The stretches one after another; those of one winner by one route beside one another are one. */
    List<Holding> holdings() {
        List<Holding> holdings = new ArrayList<>();
        for (int i = 1; i < ends.size(); i++) {
            run(ends.get(i - 1), ends.get(i), holdings);
        }
        return holdings;
    }

    private void run(double begin, double end, List<Holding> holdings) {
        int leader = holdings.isEmpty() ? first(begin, end) : keptOrFirst(holdings, begin, end);
        double at = begin;
        while (at < end) {
            int next = leader;
            double meeting = end;
            for (int other = 0; other < contenders.size(); other++) {
                double met = meeting(leader, other, begin, end);
                if (met < meeting
                        || (met == meeting && next != leader && slope(other, begin, end) < slope(next, begin, end))) {
                    meeting = met;
                    next = other;
                }
            }
            double until = Math.max(at, meeting);
            add(new Holding(at, until, leader, contenders.get(leader).over(begin, end)), holdings);
            at = until;
            leader = next;
            if (until >= end) {
                break;
            }
        }
    }

    /** The last leader stays one if nobody is better by more than rounding at the end of the stretch or, sooner, ahead. */
    private int keptOrFirst(List<Holding> holdings, double begin, double end) {
        int last = holdings.get(holdings.size() - 1).winner();
        int first = first(begin, end);
        double lead = weight(last, begin, begin, end) - weight(first, begin, begin, end);
        return lead <= slack(last, first, begin, end) ? last : first;
    }

    /** The lightest at the beginning of a stretch; of several the lightest at its end, then the one named first. */
    private int first(double begin, double end) {
        int best = 0;
        for (int other = 1; other < contenders.size(); other++) {
            double here = weight(other, begin, begin, end) - weight(best, begin, begin, end);
            double there = weight(other, end, begin, end) - weight(best, end, begin, end);
            if (here < 0 || (here == 0 && there < 0)) {
                best = other;
            }
        }
        return best;
    }

    /** Where another comes below the leader; infinite if it does not, by more than rounding, before the end. */
    private double meeting(int leader, int other, double begin, double end) {
        double lead = weight(other, begin, begin, end) - weight(leader, begin, begin, end);
        double behind = weight(leader, end, begin, end) - weight(other, end, begin, end);
        if (other == leader || behind <= slack(leader, other, begin, end) || lead + behind <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        return begin + (end - begin) * Math.max(0, lead) / (Math.max(0, lead) + behind);
    }

    private double slack(int one, int other, double begin, double end) {
        return rounding.slack(
                contenders.get(one).over(begin, end).trail(),
                contenders.get(other).over(begin, end).trail());
    }

    private double slope(int contender, double begin, double end) {
        return weight(contender, end, begin, end) - weight(contender, begin, begin, end);
    }

    private double weight(int contender, double place, double begin, double end) {
        return weight(contenders.get(contender).over(begin, end), place);
    }

    private double weight(Piece piece, double place) {
        double first = probes.weight(piece.atBegin());
        return first + piece.share(place) * (probes.weight(piece.atEnd()) - first);
    }

    private static void add(Holding holding, List<Holding> holdings) {
        if (holding.begin() >= holding.end()) {
            return;
        }
        int last = holdings.size() - 1;
        if (last >= 0
                && holdings.get(last).winner() == holding.winner()
                && holdings.get(last).piece().equals(holding.piece())) {
            holdings.set(last, holdings.get(last).until(holding.end()));
        } else {
            holdings.add(holding);
        }
    }
}
