package org.caravanserai.atlas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What cargo stands on: two links meet only where their tracks do, or at a terminal. */
public enum Track {
    /** The wheels of a truck. */
    ROAD,
    /** Rails 1435 mm apart, the gauge of China, Iran and Turkey. */
    RAIL_1435,
    /** Rails 1520 mm apart, the gauge of Central Asia, the Caucasus, Russia and Mongolia. */
    RAIL_1520,
    /** Rails 1676 mm apart, the gauge of Pakistan, and of Iran from there to Zahedan. */
    RAIL_1676,
    /** A ship or ferry. */
    SEA,
    /** The backs of animals. */
    CARAVAN;

    /** The tracks of a link: one, or one for each gauge. */
    public static List<Track> of(Link link) {
        return switch (link.mode()) {
            case ROAD -> List.of(ROAD);
            case SEA, FERRY -> List.of(SEA);
            case CARAVAN -> List.of(CARAVAN);
            case RAIL ->
                Arrays.stream(link.gaugeMm().split("\\+"))
                        .map(gauge -> valueOf("RAIL_" + gauge))
                        .toList();
        };
    }

    /** Whether vehicles of a mode run on it. */
    public boolean carries(Mode mode) {
        return switch (mode) {
            case ROAD -> this == ROAD;
            case SEA, FERRY -> this == SEA;
            case CARAVAN -> this == CARAVAN;
            case RAIL -> word().startsWith("rail-");
        };
    }

    /** How cargo moves on it; on the sea by ship, be it a ferry. */
    public Mode mode() {
        return switch (this) {
            case ROAD -> Mode.ROAD;
            case RAIL_1435, RAIL_1520, RAIL_1676 -> Mode.RAIL;
            case SEA -> Mode.SEA;
            case CARAVAN -> Mode.CARAVAN;
        };
    }

    /** The word used in tables and outputs: {@code road}, {@code rail-1520}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
