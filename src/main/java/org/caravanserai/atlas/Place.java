package org.caravanserai.atlas;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalInt;
import org.caravanserai.geo.Position;

/**
 * A point of the network: a town, a junction, a border post, a port.
 *
 * @param id kebab-case, unique
 * @param name the common English name
 * @param otherNames other spellings and former names, found by search
 * @param country ISO 3166-1 alpha-2
 * @param elevationM metres above the sea, where known
 * @param sources of the position
 */
public record Place(
        String id,
        String name,
        List<String> otherNames,
        String country,
        PlaceKind kind,
        Position position,
        OptionalInt elevationM,
        List<String> sources,
        String note) {

    public Place {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(country, "country");
        requireNonNull(kind, "kind");
        requireNonNull(position, "position");
        otherNames = List.copyOf(otherNames);
        sources = List.copyOf(sources);
    }
}
