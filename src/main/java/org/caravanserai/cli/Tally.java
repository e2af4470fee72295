package org.caravanserai.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntConsumer;

/** Tells on standard error how far a command got of which nobody knows how long it will be; a short one says nothing. */
final class Tally implements IntConsumer {

    private static final long EVERY_NANOS = Duration.ofSeconds(3).toNanos();

    private final PrintWriter err;
    private final String what;
    private long toldAt = System.nanoTime();

    Tally(PrintWriter err, String what) {
        this.err = err;
        this.what = what;
    }

    @Override
    public void accept(int done) {
        if (System.nanoTime() - toldAt > EVERY_NANOS) {
            toldAt = System.nanoTime();
            err.println(String.format(Locale.ROOT, "%,d %s", done, what));
            err.flush();
        }
    }
}
