package org.caravanserai.network;

import java.util.List;
import java.util.Optional;
import org.caravanserai.atlas.Availability;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Mode;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.geo.Alignment;

/**
 * An edge: a haul over a link or the crossing of a border, in one direction. Two legs are the same only if they are the
 * same object, as JGraphT wants of the edges of a multigraph.
 */
public final class Leg {

    private final Stop from;
    private final Stop to;
    private final Mode mode;
    private final Optional<Link> link;
    private final Optional<BorderCrossing> crossing;
    private final Availability availability;
    private final List<LedgerEntry> entries;
    private final Amount amount;

    private Leg(
            Stop from,
            Stop to,
            Mode mode,
            Optional<Link> link,
            Optional<BorderCrossing> crossing,
            Availability availability,
            List<LedgerEntry> entries) {
        this.from = from;
        this.to = to;
        this.mode = mode;
        this.link = link;
        this.crossing = crossing;
        this.availability = availability;
        this.entries = List.copyOf(entries);
        this.amount = entries.stream().map(LedgerEntry::amount).reduce(Amount.ZERO, Amount::plus);
    }

    static Leg haul(Stop from, Stop to, Link link, Availability availability, List<LedgerEntry> entries) {
        return new Leg(from, to, link.mode(), Optional.of(link), Optional.empty(), availability, entries);
    }

    static Leg border(
            Stop from, Stop to, BorderCrossing crossing, Availability availability, List<LedgerEntry> entries) {
        return new Leg(from, to, crossing.mode(), Optional.empty(), Optional.of(crossing), availability, entries);
    }

    public Stop from() {
        return from;
    }

    public Stop to() {
        return to;
    }

    public Mode mode() {
        return mode;
    }

    /** The link hauled over, unless this is a border. */
    public Optional<Link> link() {
        return link;
    }

    /** The border crossed, unless this is a haul. */
    public Optional<BorderCrossing> crossing() {
        return crossing;
    }

    /** Id of the link or crossing. */
    public String id() {
        return link.map(Link::id).orElseGet(() -> crossing.orElseThrow().id());
    }

    /** Whether it can be used on the network's date, and what restricts or closes it. */
    public Availability availability() {
        return availability;
    }

    /** What travelling it takes, line by line. */
    public List<LedgerEntry> entries() {
        return entries;
    }

    /** What travelling it takes, in all. */
    public Amount amount() {
        return amount;
    }

    /** The line of the link in the direction of travel; empty for a border, which runs straight from post to post. */
    public Optional<Alignment> alignment() {
        return link.map(way -> way.from().equals(from.place())
                ? way.alignment()
                : way.alignment().reversed());
    }

    @Override
    public String toString() {
        return from.place() + " - " + to.place() + " (" + id() + ")";
    }
}
