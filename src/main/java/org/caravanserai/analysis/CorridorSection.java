package org.caravanserai.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caravanserai.atlas.Availability;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.BuildStatus;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Place;

/**
 * The way between two neighbouring places of a corridor: a link, or a border crossing, whose ground counts for nothing in
 * the length of a corridor.
 *
 * @param startMetres where on the corridor it begins
 * @param metres its length
 * @param country where it lies; of a crossing, the country it leaves
 * @param link empty for a crossing
 * @param crossing empty for a link
 * @param availability whether freight can use it on the day, and why not
 */
public record CorridorSection(
        Place from,
        Place to,
        long startMetres,
        long metres,
        String country,
        Optional<Link> link,
        Optional<BorderCrossing> crossing,
        Availability availability) {

    private static final double METRES_PER_KM = 1000;

    /** Where on the corridor it begins, in kilometres. */
    public double startKm() {
        return startMetres / METRES_PER_KM;
    }

    /** Where on the corridor it ends, in kilometres. */
    public double endKm() {
        return (startMetres + metres) / METRES_PER_KM;
    }

    /** Its length in kilometres; 0 for a crossing. */
    public double km() {
        return metres / METRES_PER_KM;
    }

    /** Whether freight can use it on the day. */
    public boolean open() {
        return availability.open();
    }

    /** The mode of its link or crossing. */
    public Mode mode() {
        return link.map(Link::mode)
                .orElseGet(() -> crossing.map(BorderCrossing::mode).orElseThrow());
    }

    /** The class of the link; {@code border} for a crossing. */
    public String className() {
        return link.map(way -> way.linkClass().word()).orElse("border");
    }

    /** {@code operating}, {@code construction}, {@code planned}, {@code abandoned}, or {@code shut} for one that is there but cannot be used on the day. */
    public String status() {
        if (open()) {
            return "operating";
        }
        return link.map(Link::status)
                .filter(status -> status != BuildStatus.OPERATING)
                .map(status -> status.name().toLowerCase(Locale.ROOT))
                .orElse("shut");
    }

    /** Its name for people: {@code link ID}, {@code border crossing ID}. */
    public String name() {
        return link.map(way -> "link " + way.id())
                .orElseGet(() -> "border crossing " + crossing.orElseThrow().id());
    }

    /** Where its length, course or history was read, and why it is shut. */
    public List<String> sources() {
        List<String> own = link.map(Link::sources)
                .orElseGet(() -> crossing.map(BorderCrossing::sources).orElseThrow());
        return availability.sources().isEmpty() ? own : availability.sources();
    }
}
