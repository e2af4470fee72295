package org.caravanserai.scenario;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.caravanserai.atlas.LinkClass;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Terrain;
import org.caravanserai.geo.Position;

/**
 * A link that a scenario adds, in use at all times.
 *
 * <pre>{@code
 * NewLink.rail("quetta-kandahar-new", "quetta-station", "chaman-pk", "1676").through(Terrain.MOUNTAIN).ofLengthKm(120)
 * }</pre>
 *
 * @param id kebab-case
 * @param from id or name of the place it starts at
 * @param to id or name of the place it ends at, in the same country unless ships go there
 * @param gaugeMm rail only
 * @param lengthKm its length; empty for the geodesic length of its line, as it is
 * @param line its positions, beginning and ending within a kilometre of its places; empty for a straight line
 */
public record NewLink(
        String id,
        String from,
        String to,
        Mode mode,
        LinkClass linkClass,
        Terrain terrain,
        Optional<String> gaugeMm,
        OptionalDouble lengthKm,
        List<Position> line) {

    public NewLink {
        requireNonNull(id, "id");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(mode, "mode");
        requireNonNull(linkClass, "linkClass");
        requireNonNull(terrain, "terrain");
        requireNonNull(gaugeMm, "gaugeMm");
        requireNonNull(lengthKm, "lengthKm");
        line = List.copyOf(line);
    }

    /** A straight primary road over flat land. */
    public static NewLink road(String id, String from, String to) {
        return new NewLink(
                id,
                from,
                to,
                Mode.ROAD,
                LinkClass.PRIMARY,
                Terrain.FLAT,
                Optional.empty(),
                OptionalDouble.empty(),
                List.of());
    }

    /** A straight main railway over flat land. */
    public static NewLink rail(String id, String from, String to, String gaugeMm) {
        return new NewLink(
                id,
                from,
                to,
                Mode.RAIL,
                LinkClass.MAIN,
                Terrain.FLAT,
                Optional.of(gaugeMm),
                OptionalDouble.empty(),
                List.of());
    }

    /** The same of another class. */
    public NewLink of(LinkClass other) {
        return new NewLink(id, from, to, mode, other, terrain, gaugeMm, lengthKm, line);
    }

    /** The same through other terrain. */
    public NewLink through(Terrain other) {
        return new NewLink(id, from, to, mode, linkClass, other, gaugeMm, lengthKm, line);
    }

    /** The same along a line. */
    public NewLink along(List<Position> other) {
        return new NewLink(id, from, to, mode, linkClass, terrain, gaugeMm, lengthKm, other);
    }

    /** The same of a stated length. */
    public NewLink ofLengthKm(double km) {
        return new NewLink(id, from, to, mode, linkClass, terrain, gaugeMm, OptionalDouble.of(km), line);
    }

    String words() {
        return String.format(
                        Locale.ROOT,
                        "add link %s %s-%s %s %s %s",
                        id,
                        from,
                        to,
                        mode.word(),
                        linkClass.word(),
                        terrain.word())
                + gaugeMm.map(gauge -> " gauge=" + gauge).orElse("")
                + (lengthKm.isPresent() ? " km=" + lengthKm.getAsDouble() : "")
                + (line.isEmpty() ? "" : " line=" + coordinates());
    }

    private String coordinates() {
        return line.stream()
                .map(position -> position.longitudeDegrees() + " " + position.latitudeDegrees())
                .collect(Collectors.joining(","));
    }
}
