package org.caravanserai.network;

import java.time.Instant;
import java.util.List;
import org.caravanserai.atlas.OpenSpans;

/** When a leg may be begun: stretches of time in thousandths of an hour after a base, sorted and apart. */
final class Gate {

    static final long NEVER = Long.MAX_VALUE;

    private static final long MILLIS_OF_MILLI_HOUR = 3600;

    /** A gate that nobody shuts. */
    static final Gate ALWAYS = new Gate(new long[] {Long.MIN_VALUE}, new long[] {Long.MAX_VALUE});

    private final long[] opens;
    private final long[] closes;

    private Gate(long[] opens, long[] closes) {
        this.opens = opens;
        this.closes = closes;
    }

    static Gate of(OpenSpans open, Instant base) {
        List<OpenSpans.Span> spans = open.spans();
        return new Gate(
                spans.stream().mapToLong(span -> since(base, span.opens())).toArray(),
                spans.stream().mapToLong(span -> since(base, span.closes())).toArray());
    }

    /** From the first whole thousandth of an hour not before {@code instant}, so that nothing passes early. */
    static long since(Instant base, Instant instant) {
        long millis = instant.toEpochMilli() - base.toEpochMilli();
        return Math.floorDiv(millis + MILLIS_OF_MILLI_HOUR - 1, MILLIS_OF_MILLI_HOUR);
    }

    static Instant instant(Instant base, long milliHours) {
        return base.plusMillis(milliHours * MILLIS_OF_MILLI_HOUR);
    }

    boolean neverOpens() {
        return opens.length == 0;
    }

    /** The first moment not before {@code time} at which it is open, or {@link #NEVER}. */
    long nextOpen(long time) {
        int low = 0;
        int high = closes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (closes[middle] > time) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == closes.length ? NEVER : Math.max(time, opens[low]);
    }
}
