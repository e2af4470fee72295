package org.caravanserai.network;

import java.util.List;
import java.util.Optional;
import org.caravanserai.atlas.Availability;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Terminal;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.geo.Alignment;

/**
 * An edge: a haul over a link, the crossing of a border or a change of track, in one direction; in the answer to a query
 * with a departure also a wait or a rest, which stays where it is. Two legs are the same only if they are the same object,
 * as JGraphT wants of the edges of a multigraph.
 */
public final class Leg {

    private final LegKind kind;
    private final Stop from;
    private final Stop to;
    private final Optional<Link> link;
    private final Optional<BorderCrossing> crossing;
    private final Optional<Terminal> terminal;
    private final Availability availability;
    private final List<LedgerEntry> entries;
    private final Amount amount;

    private Leg(
            LegKind kind,
            Stop from,
            Stop to,
            Optional<Link> link,
            Optional<BorderCrossing> crossing,
            Optional<Terminal> terminal,
            Availability availability,
            List<LedgerEntry> entries) {
        this.kind = kind;
        this.from = from;
        this.to = to;
        this.link = link;
        this.crossing = crossing;
        this.terminal = terminal;
        this.availability = availability;
        this.entries = List.copyOf(entries);
        this.amount = entries.stream().map(LedgerEntry::amount).reduce(Amount.ZERO, Amount::plus);
    }

    static Leg haul(Stop from, Stop to, Link link, Availability availability, List<LedgerEntry> entries) {
        return new Leg(
                LegKind.HAUL, from, to, Optional.of(link), Optional.empty(), Optional.empty(), availability, entries);
    }

    static Leg border(
            Stop from, Stop to, BorderCrossing crossing, Availability availability, List<LedgerEntry> entries) {
        return new Leg(
                LegKind.BORDER,
                from,
                to,
                Optional.empty(),
                Optional.of(crossing),
                Optional.empty(),
                availability,
                entries);
    }

    static Leg transfer(Terminal terminal, Availability availability, List<LedgerEntry> entries) {
        return new Leg(
                LegKind.TRANSFER,
                new Stop(terminal.place(), terminal.from()),
                new Stop(terminal.place(), terminal.to()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(terminal),
                availability,
                entries);
    }

    /** A wait or a rest before this leg, at the stop it leaves from. */
    Leg pause(LegKind pause, List<LedgerEntry> entries) {
        return new Leg(pause, from, from, link, crossing, terminal, availability, entries);
    }

    /** This leg with another account: as it went on the day. */
    Leg with(List<LedgerEntry> other) {
        return new Leg(kind, from, to, link, crossing, terminal, availability, other);
    }

    /** What is done on it. */
    public LegKind kind() {
        return kind;
    }

    /** The place and track that cargo sets out from. */
    public Stop from() {
        return from;
    }

    /** The place and track that cargo comes to; for a wait or rest, where it is already. */
    public Stop to() {
        return to;
    }

    /** How cargo moves on it; for a transfer how it goes on. */
    public Mode mode() {
        return link.map(Link::mode)
                .or(() -> crossing.map(BorderCrossing::mode))
                .orElseGet(() -> to.track().mode());
    }

    /** The link hauled over; of a wait or rest, the one it comes before. */
    public Optional<Link> link() {
        return link;
    }

    /** The border crossed; of a wait or rest, the one it comes before. */
    public Optional<BorderCrossing> crossing() {
        return crossing;
    }

    /** Where the track is changed; of a wait or rest, the change it comes before. */
    public Optional<Terminal> terminal() {
        return terminal;
    }

    /** Id of the link or crossing, or the name of the change of track. */
    public String id() {
        return link.map(Link::id)
                .or(() -> crossing.map(BorderCrossing::id))
                .orElseGet(() -> terminal.orElseThrow().id());
    }

    /** Its name for people: {@code border crossing torkham}. */
    public String name() {
        return link.map(way -> "link ")
                        .or(() -> crossing.map(border -> "border crossing "))
                        .orElse("change at ")
                + id();
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

    /** The line of the link in the direction of travel; empty where it runs over none. */
    public Optional<Alignment> alignment() {
        return kind != LegKind.HAUL
                ? Optional.empty()
                : link.map(way -> way.from().equals(from.place())
                        ? way.alignment()
                        : way.alignment().reversed());
    }

    @Override
    public String toString() {
        return from.place() + " - " + to.place() + " (" + id() + ")";
    }
}
