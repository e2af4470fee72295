package org.caravanserai.atlas;

import java.time.LocalTime;

/**
 * A span of the day, in local time.
 *
 * @param opens from
 * @param closes to; midnight stands for the end of the day
 */
public record OpeningHours(LocalTime opens, LocalTime closes) {

    /** Whether they are all 24 hours. */
    public boolean isAllDay() {
        return opens.equals(LocalTime.MIDNIGHT) && closes.equals(LocalTime.MIDNIGHT);
    }
}
