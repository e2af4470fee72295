package org.caravanserai.analysis.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs a carrier's trips block by block on some threads; an interrupt of the calling thread ends it without a result. */
final class Simulation {

    private static final long TELL_EVERY_MILLIS = 200;

    private final Carrier carrier;
    private final Sampling sampling;
    private final double[] hours;
    private final double[] usd;
    private final AtomicInteger nextBlock = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    private Simulation(Carrier carrier, Sampling sampling) {
        this.carrier = carrier;
        this.sampling = sampling;
        this.hours = new double[sampling.samples()];
        this.usd = new double[sampling.samples()];
    }

    /**
     * The trips of a carrier.
     *
     * @throws CancellationException if the calling thread is interrupted, which it then still is
     */
    static TripOutcomes run(Carrier carrier, Sampling sampling) {
        Simulation simulation = new Simulation(carrier, sampling);
        ExecutorService threads = Executors.newFixedThreadPool(sampling.threads(), work -> {
            Thread thread = new Thread(work, "reliability");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> parts = new ArrayList<>();
            for (int i = 0; i < sampling.threads(); i++) {
                parts.add(threads.submit(simulation::work));
            }
            for (Future<?> part : parts) {
                simulation.await(part);
            }
        } finally {
            threads.shutdownNow();
        }
        return new TripOutcomes(simulation.hours, simulation.usd);
    }

    private void work() {
        Draws draws = new Draws(sampling.seed());
        int blocks = (hours.length + Draws.BLOCK - 1) / Draws.BLOCK;
        for (int block = nextBlock.getAndIncrement(); block < blocks; block = nextBlock.getAndIncrement()) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            int first = block * Draws.BLOCK;
            int end = Math.min(hours.length, first + Draws.BLOCK);
            carrier.travel(draws, block, hours, usd, first, end);
            done.addAndGet(end - first);
        }
    }

    private void await(Future<?> part) {
        while (true) {
            try {
                part.get(TELL_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException stillAtWork) {
                sampling.progress().accept(done.get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted after " + done.get() + " of " + hours.length + " trips");
            } catch (ExecutionException e) {
                throw new IllegalStateException("a trip could not be simulated", e.getCause());
            }
        }
    }
}
