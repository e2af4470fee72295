package org.caravanserai.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Availability;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.BuildStatus;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.OpeningCalendar;
import org.caravanserai.atlas.Terminal;
import org.caravanserai.atlas.Track;
import org.caravanserai.freight.BorderModel;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.DrivingDay;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.HaulModel;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.freight.TimeValue;
import org.caravanserai.freight.TransferModel;
import org.caravanserai.freight.Waits;

/** Turns what an atlas holds into legs: hauls by link id, then borders by crossing id, then transfers. */
final class NetworkCompiler {

    private final Atlas atlas;
    private final FreightProfile profile;
    private final LocalDate date;
    private final Predicate<Availability> wanted;
    private final boolean clocked;
    private final HaulModel hauls;
    private final BorderModel borders;
    private final TransferModel transfers;
    private final List<Leg> legs = new ArrayList<>();
    private final Map<String, Set<Track>> tracksAt = new HashMap<>();

    /** Of the legs whose availability is wanted, with the rests and waits that are to be expected. */
    NetworkCompiler(Atlas atlas, FreightProfile profile, LocalDate date, Predicate<Availability> wanted) {
        this(atlas, profile, date, wanted, false);
    }

    /** Of all legs, open or not, without what depends on the clock: rests, waits for gates, and the price of time. */
    static NetworkCompiler clocked(Atlas atlas, FreightProfile profile, LocalDate date) {
        return new NetworkCompiler(atlas, profile, date, availability -> true, true);
    }

    private NetworkCompiler(
            Atlas atlas, FreightProfile profile, LocalDate date, Predicate<Availability> wanted, boolean clocked) {
        this.atlas = atlas;
        this.profile = profile;
        this.date = date;
        this.wanted = wanted;
        this.clocked = clocked;
        this.hauls = new HaulModel(atlas, profile, date);
        this.borders = new BorderModel(atlas, profile, date);
        this.transfers = new TransferModel(atlas, profile, date);
    }

    /** The day of those at the wheel; empty when nobody rests. */
    Optional<DrivingDay> drivingDay() {
        return hauls.drivingDay();
    }

    List<Leg> legs() {
        atlas.contents().links().forEach(this::addHauls);
        atlas.contents().crossings().forEach(this::addBorders);
        atlas.contents().register().terminals().forEach(this::addTransfer);
        return legs;
    }

    private void addHauls(Link link) {
        Availability availability = link.on(date);
        if (link.status() != BuildStatus.OPERATING || !wanted.test(availability)) {
            return;
        }
        List<Track> tracks = Track.of(link).stream()
                .filter(track -> profile.mayUse(link.mode(), track))
                .toList();
        if (tracks.isEmpty()) {
            return;
        }
        List<LedgerEntry> entries = valued(Stream.concat(
                hauls.over(link).stream(),
                expectedWait(link.calendar(), "link " + link.id(), link.from(), link.mode())));
        for (Track track : tracks) {
            Stop from = stop(link.from(), track);
            Stop to = stop(link.to(), track);
            legs.add(Leg.haul(from, to, link, availability, entries));
            legs.add(Leg.haul(to, from, link, availability, entries));
        }
    }

    /** A border has a leg for every track that comes to it on either side. */
    private void addBorders(BorderCrossing crossing) {
        Availability availability = crossing.on(date);
        if (!profile.modes().contains(crossing.mode()) || !wanted.test(availability)) {
            return;
        }
        for (Track track : Track.values()) {
            if (profile.mayUse(crossing.mode(), track)
                    && tracksAt(crossing.fromPost()).contains(track)
                    && tracksAt(crossing.toPost()).contains(track)) {
                addBorder(crossing, crossing.fromPost(), track, availability);
                addBorder(crossing, crossing.toPost(), track, availability);
            }
        }
    }

    private void addBorder(BorderCrossing crossing, String fromPost, Track track, Availability availability) {
        List<LedgerEntry> entries = valued(Stream.concat(
                borders.over(crossing, fromPost).stream(),
                expectedWait(crossing.calendar(), "border crossing " + crossing.id(), fromPost, crossing.mode())));
        legs.add(Leg.border(
                new Stop(fromPost, track),
                new Stop(crossing.otherPost(fromPost), track),
                crossing,
                availability,
                entries));
    }

    private void addTransfer(Terminal terminal) {
        Set<Track> here = tracksAt(terminal.place());
        Availability availability = terminal.on(date);
        if (here.contains(terminal.from()) && here.contains(terminal.to()) && wanted.test(availability)) {
            List<LedgerEntry> entries = valued(Stream.concat(
                    transfers.at(terminal).stream(),
                    expectedWait(
                            terminal.calendar(),
                            "terminal " + terminal.place(),
                            terminal.place(),
                            terminal.to().mode())));
            legs.add(Leg.transfer(terminal, availability, entries));
        }
    }

    private Stream<LedgerEntry> expectedWait(OpeningCalendar calendar, String gate, String place, Mode mode) {
        return clocked
                ? Stream.empty()
                : Waits.expected(calendar, gate, atlas.placeOf(place).country(), mode, date).stream();
    }

    private List<LedgerEntry> valued(Stream<LedgerEntry> entries) {
        return clocked
                ? entries.filter(entry -> entry.component() != Component.REST).toList()
                : TimeValue.addedTo(entries.toList(), profile);
    }

    private Stop stop(String place, Track track) {
        tracksAt.computeIfAbsent(place, key -> new HashSet<>()).add(track);
        return new Stop(place, track);
    }

    private Set<Track> tracksAt(String place) {
        return tracksAt.getOrDefault(place, Set.of());
    }
}
