package org.caravanserai.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.caravanserai.analysis.corridor.OverlapProgress;

/** Says how far a command is, in plain lines some seconds apart; a command that is soon done says nothing. */
final class PlainProgress implements OverlapProgress {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final PrintWriter err;
    private final Clock clock;
    private Instant last;

    PlainProgress(PrintWriter err, Clock clock) {
        this.err = err;
        this.clock = clock;
        this.last = clock.instant();
    }

    @Override
    public void measured(int done, int all) {
        Instant now = clock.instant();
        if (!now.isBefore(last.plus(PAUSE))) {
            err.println("measured " + done + " of " + all + " corridors");
            err.flush();
            last = now;
        }
    }
}
