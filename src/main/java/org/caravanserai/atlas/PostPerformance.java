package org.caravanserai.atlas;

import java.util.Optional;

/**
 * What a border post took in a year: one side of a crossing (TFI1 and TFI2 of the CAREC CPMM).
 *
 * @param post id of the post's place
 * @param year the year it was measured in
 * @param hours from entry to exit, waiting included
 * @param usd all fees, unofficial ones included
 */
public record PostPerformance(
        String post, Mode mode, Direction direction, int year, Optional<Figure> hours, Optional<Figure> usd) {}
