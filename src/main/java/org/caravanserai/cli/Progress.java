package org.caravanserai.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/** Tells on standard error how far a long command got, every few seconds; a short one says nothing. */
final class Progress implements IntConsumer {

    private static final long EVERY_NANOS = Duration.ofSeconds(3).toNanos();

    private final PrintWriter err;
    private final long all;
    private final String what;
    private long finished;
    private int last;
    private final LongSupplier nanos;
    private long toldAt;

    /**
     * Of some runs one after another.
     *
     * @param all trips of all runs together
     */
    Progress(PrintWriter err, long all) {
        this(err, all, "trips");
    }

    /** The same of other things than trips. */
    Progress(PrintWriter err, long all, String what) {
        this(err, all, what, System::nanoTime);
    }

    Progress(PrintWriter err, long all, String what, LongSupplier nanos) {
        this.err = err;
        this.all = all;
        this.what = what;
        this.nanos = nanos;
        this.toldAt = nanos.getAsLong();
    }

    /** So many of the present run are done; fewer than before means that another run has begun. */
    @Override
    public void accept(int done) {
        if (done < last) {
            finished += last;
        }
        last = done;
        long now = nanos.getAsLong();
        if (now - toldAt >= EVERY_NANOS) {
            toldAt = now;
            err.println(String.format(Locale.ROOT, "%,d of %,d %s", finished + done, all, what));
            err.flush();
        }
    }
}
