package org.caravanserai.routing;

import java.util.List;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Amount;

/** What a matrix knows of one pair of places. */
public sealed interface MatrixCell {

    /** The origin of its row. */
    Place from();

    /** The destination of its column. */
    Place to();

    /** The word used in outputs: {@code found}, {@code no way} or {@code same place}. */
    String word();

    /**
     * There is a way.
     *
     * @param amount what the best one takes, in all
     * @param crossings ids of the border crossings it passes, in order
     * @param estimatedShare the share of its hours, 0 to 1, that rests on estimates
     */
    record Found(Place from, Place to, Amount amount, List<String> crossings, double estimatedShare)
            implements MatrixCell {

        public Found {
            crossings = List.copyOf(crossings);
        }

        /** How many borders it crosses. */
        public int borders() {
            return crossings.size();
        }

        @Override
        public String word() {
            return "found";
        }
    }

    /** There is none; {@link RouteMatrix#answer} says why. */
    record NoWay(Place from, Place to) implements MatrixCell {
        @Override
        public String word() {
            return "no way";
        }
    }

    /** Nothing needs to be planned from a place to itself. */
    record SamePlace(Place from, Place to) implements MatrixCell {
        @Override
        public String word() {
            return "same place";
        }
    }
}
