package org.caravanserai.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.DrivingDay;
import org.caravanserai.freight.FreightProfile;

/**
 * An atlas as a graph with a clock: every leg has its bare duration, without rests and waits, and a gate that tells when it
 * may be begun. Gates follow hours, weekdays, holidays, seasons and the history of every crossing and link, day by day, over
 * {@link #HORIZON_DAYS}. Times are thousandths of an hour after the network's base.
 *
 * <p>Those at the wheel drive a {@link DrivingDay} and then rest, wherever that finds them; they may also rest at any stop
 * before they have to. Breaks are spread over the driving. A border that takes as long as a daily rest counts as one, and a
 * change of track brings a new crew.
 */
public final class TimedNetwork {

    /** How far ahead gates are looked up, and so how long freight is let wait, in days. */
    public static final int HORIZON_DAYS = 400;

    /** What {@link #nextOpen} says of a gate that does not open again. */
    public static final long NEVER = Gate.NEVER;

    private final Atlas atlas;
    private final FreightProfile profile;
    private final Instant base;
    private final Optional<DrivingDay> day;
    private final CompactGraph graph;
    private final Gate[] gates;
    private final long[] milliHours;
    private final boolean[] driven;

    private TimedNetwork(Atlas atlas, FreightProfile profile, LocalDate date) {
        this.atlas = atlas;
        this.profile = profile;
        this.base = date.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        NetworkCompiler compiler = NetworkCompiler.clocked(atlas, profile, date);
        this.day = compiler.drivingDay();
        GateKeeper keeper = new GateKeeper(atlas, date.minusDays(1), date.plusDays(HORIZON_DAYS), base);
        List<Leg> legs = new ArrayList<>();
        for (Leg leg : compiler.legs()) {
            if (!keeper.of(leg).neverOpens()) {
                legs.add(leg);
            }
        }
        this.graph = new CompactGraph(legs);
        this.gates = new Gate[legs.size()];
        this.milliHours = new long[legs.size()];
        this.driven = new boolean[legs.size()];
        for (int i = 0; i < gates.length; i++) {
            Leg leg = graph.leg(i);
            gates[i] = keeper.of(leg);
            milliHours[i] = leg.amount().milliHours();
            driven[i] = leg.kind() == LegKind.HAUL && profile.rest().appliesTo(leg.mode());
        }
    }

    /**
     * The network for departures on {@code date}.
     *
     * @throws org.caravanserai.atlas.IncompleteAtlasException if a country of a gate has no time zone
     */
    public static TimedNetwork compile(Atlas atlas, FreightProfile profile, LocalDate date) {
        return new TimedNetwork(atlas, profile, date);
    }

    /** Its legs that are ever open, with bare durations; the numbers of legs are those the methods here ask for. */
    public CompactGraph graph() {
        return graph;
    }

    Atlas atlas() {
        return atlas;
    }

    FreightProfile profile() {
        return profile;
    }

    /** The day of those at the wheel; empty when nobody rests. */
    public Optional<DrivingDay> drivingDay() {
        return day;
    }

    /** An instant as this network's time, rounded up to the next thousandth of an hour. */
    public long timeOf(ZonedDateTime moment) {
        return Gate.since(base, moment.toInstant());
    }

    Instant instantOf(long time) {
        return Gate.instant(base, time);
    }

    /** The first time not before {@code time} at which a leg may be begun, or {@link #NEVER}. */
    public long nextOpen(int leg, long time) {
        return gates[leg].nextOpen(time);
    }

    /** How long a leg takes somebody who has been at the wheel for {@code drivenBefore}, breaks and daily rests included. */
    public long duration(int leg, long drivenBefore) {
        return driven[leg] ? withRests(milliHours[leg], drivenBefore) : milliHours[leg];
    }

    private long withRests(long driving, long drivenBefore) {
        DrivingDay days = day.orElseThrow();
        return driving + days.breaksIn(driving) + days.dailyRestsIn(drivenBefore, driving) * days.restMilliHours();
    }

    /**
     * How much of a leg is behind somebody who set out on it {@code time} ago, after being at the wheel for
     * {@code drivenBefore}: a share, 0 to 1. Who rests does not move.
     */
    public double shareWithin(int leg, long drivenBefore, long time) {
        if (time >= duration(leg, drivenBefore)) {
            return 1;
        }
        if (!driven[leg]) {
            return (double) time / milliHours[leg];
        }
        long least = 0;
        long most = milliHours[leg];
        while (least < most) {
            long middle = (least + most + 1) >>> 1;
            if (withRests(middle, drivenBefore) <= time) {
                least = middle;
            } else {
                most = middle - 1;
            }
        }
        return (double) least / milliHours[leg];
    }

    /** Hours at the wheel since the last daily rest, once a leg is done. */
    public long drivenAfter(int leg, long drivenBefore) {
        if (driven[leg]) {
            DrivingDay days = day.orElseThrow();
            return drivenBefore
                    + milliHours[leg]
                    - days.dailyRestsIn(drivenBefore, milliHours[leg]) * days.drivingMilliHours();
        }
        boolean fresh = graph.leg(leg).kind() == LegKind.TRANSFER
                || (day.isPresent() && milliHours[leg] >= day.get().restMilliHours());
        return fresh ? 0 : drivenBefore;
    }
}
