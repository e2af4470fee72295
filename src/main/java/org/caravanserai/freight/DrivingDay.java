package org.caravanserai.freight;

import java.util.List;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Rate;

/**
 * A day of those at the wheel, from the figures of the rest rule: so many hours of driving, breaks among them, then a daily
 * rest. In thousandths of an hour.
 *
 * @param drivingMilliHours the most that is driven between two daily rests, above 0
 * @param breakMilliHours all breaks of such a day
 * @param restMilliHours the daily rest
 * @param figures what the three were read from
 */
public record DrivingDay(long drivingMilliHours, long breakMilliHours, long restMilliHours, List<Figure> figures) {

    private static final double MILLI = 1000;
    private static final double HOURS_OF_DAY = 24;

    /**
     * A day that begins rested.
     *
     * @throws IllegalArgumentException if nothing is driven, or breaks or rest are negative
     */
    public DrivingDay {
        figures = List.copyOf(figures);
        if (drivingMilliHours <= 0 || breakMilliHours < 0 || restMilliHours < 0) {
            throw new IllegalArgumentException("a day of " + drivingMilliHours + " mh at the wheel, " + breakMilliHours
                    + " of breaks and " + restMilliHours + " of rest is none");
        }
    }

    static DrivingDay of(RestRule rule, RateBook rates) {
        if (rule == RestRule.DAY_STAGE) {
            Figure walked = rates.rate(Rate.ANYWHERE, Mode.CARAVAN, "hours_per_day");
            return of(walked.value(), 0, HOURS_OF_DAY - walked.value(), List.of(walked));
        }
        Figure driving = rates.rate(Rate.ANYWHERE, Mode.ROAD, rule.parameter("driving_hours_per_day"));
        Figure daily = rates.rate(Rate.ANYWHERE, Mode.ROAD, rule.parameter("daily_rest_hours"));
        Figure pause = rates.rate(Rate.ANYWHERE, Mode.ROAD, rule.parameter("break_hours"));
        return of(driving.value(), pause.value(), daily.value(), List.of(driving, daily, pause));
    }

    private static DrivingDay of(double driving, double pause, double rest, List<Figure> figures) {
        return new DrivingDay(
                Math.round(driving * MILLI), Math.round(pause * MILLI), Math.round(rest * MILLI), figures);
    }

    /** The breaks that go with some hours of driving: a day's, in proportion. */
    public long breaksIn(long milliHours) {
        return Math.round((double) milliHours * breakMilliHours / drivingMilliHours);
    }

    /** Breaks and daily rests that go with some hours of driving, both in proportion: what a long trip takes on average. */
    public long restIn(long milliHours) {
        return Math.round((double) milliHours * (breakMilliHours + restMilliHours) / drivingMilliHours);
    }

    /** How many daily rests fall within {@code milliHours} of driving that begin when {@code driven} are already behind. */
    public long dailyRestsIn(long driven, long milliHours) {
        long all = driven + milliHours;
        return all <= drivingMilliHours ? 0 : (all + drivingMilliHours - 1) / drivingMilliHours - 1;
    }
}
