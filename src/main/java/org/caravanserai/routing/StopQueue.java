package org.caravanserai.routing;

import java.util.Arrays;

/**
 * A queue of stops by distance, then by number: a binary heap of single longs, distance above and stop below. Faster than
 * {@link java.util.PriorityQueue} by the boxing and the comparator it does without.
 */
final class StopQueue {

    private static final int STOP_BITS = 22;
    private static final long STOP_MASK = (1L << STOP_BITS) - 1;

    private long[] heap;
    private int size;

    StopQueue(int stops) {
        if (stops > STOP_MASK) {
            throw new IllegalArgumentException("a network of more than " + STOP_MASK + " stops is not supported");
        }
        heap = new long[Math.max(16, stops)];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(long distance, int stop) {
        if (distance >= 1L << (Long.SIZE - 1 - STOP_BITS)) {
            throw new ArithmeticException("a route of weight " + distance + " is out of range");
        }
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        long entry = distance << STOP_BITS | stop;
        int hole = size++;
        while (hole > 0 && heap[(hole - 1) >> 1] > entry) {
            heap[hole] = heap[(hole - 1) >> 1];
            hole = (hole - 1) >> 1;
        }
        heap[hole] = entry;
    }

    long lowestDistance() {
        return heap[0] >> STOP_BITS;
    }

    /** Takes the nearest stop out. */
    int removeLowest() {
        int stop = (int) (heap[0] & STOP_MASK);
        long last = heap[--size];
        int hole = 0;
        for (int child = 1; child < size; child = 2 * hole + 1) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[hole] = heap[child];
            hole = child;
        }
        heap[hole] = last;
        return stop;
    }
}
