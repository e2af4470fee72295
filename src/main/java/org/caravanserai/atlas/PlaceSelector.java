package org.caravanserai.atlas;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Turns words into places: each word is the id or a name of a place, or a group: {@code kind:city}, {@code country:UZ}, or
 * {@code republics} for Almaty, Bishkek, Dushanbe, Ashgabat and Tashkent, one for each republic of Central Asia, or
 * {@code ports} for the sea ports, which are the places of kind port at which a ship's way in use ends.
 */
public final class PlaceSelector {

    private static final String PORTS = "ports";
    private static final String REPUBLICS = "republics";
    private static final List<String> OF_REPUBLICS = List.of("almaty", "bishkek", "dushanbe", "ashgabat", "tashkent");

    private final Atlas atlas;

    /** Selects among the places of {@code atlas}. */
    public PlaceSelector(Atlas atlas) {
        this.atlas = requireNonNull(atlas, "atlas");
    }

    /**
     * What some words stand for.
     *
     * @param places each once, in the order of the words; those of a group by id
     * @param problems one for every word that stands for nothing, with near matches; also one when there are no words
     */
    public record Selection(List<Place> places, List<String> problems) {

        public Selection {
            places = List.copyOf(places);
            problems = List.copyOf(problems);
        }
    }

    /** All places that the words stand for, and all that is wrong with the words. */
    public Selection select(List<String> words) {
        Set<Place> places = new LinkedHashSet<>();
        List<String> problems = new ArrayList<>();
        for (String word : words) {
            try {
                places.addAll(named(word.strip()));
            } catch (UnknownNameException e) {
                problems.add(e.getMessage());
            }
        }
        if (words.isEmpty()) {
            problems.add("no place is named");
        }
        return new Selection(List.copyOf(places), problems);
    }

    private List<Place> named(String word) {
        if (word.equalsIgnoreCase(PORTS)) {
            Set<String> shipped = shipped();
            return group(word, place -> place.kind() == PlaceKind.PORT && shipped.contains(place.id()));
        }
        if (word.equalsIgnoreCase(REPUBLICS)) {
            return OF_REPUBLICS.stream().map(this::single).toList();
        }
        String[] parts = word.split(":", 2);
        return parts.length == 1 ? List.of(single(word)) : group(word, parts[0].strip(), parts[1].strip());
    }

    private Place single(String word) {
        try {
            return atlas.names().place(word);
        } catch (UnknownNameException e) {
            if (NearMatches.of(word, List.of(PORTS)).isEmpty()) {
                throw e;
            }
            throw UnknownNameException.unknown("place", word, List.of(PORTS));
        }
    }

    private List<Place> group(String word, String by, String value) {
        return switch (by.toLowerCase(Locale.ROOT)) {
            case "kind" -> group(word, ofKind(value));
            case "country" -> group(word, ofCountry(value));
            default ->
                throw UnknownNameException.because("\"" + word
                        + "\" is no group of places; write kind:city, country:UZ, " + REPUBLICS + " or " + PORTS);
        };
    }

    private List<Place> group(String word, Predicate<Place> which) {
        List<Place> group = atlas.contents().places().stream().filter(which).toList();
        if (group.isEmpty()) {
            throw UnknownNameException.because("the atlas has no places in the group \"" + word + "\"");
        }
        return group;
    }

    private static Predicate<Place> ofKind(String value) {
        String word = value.toLowerCase(Locale.ROOT).replace('-', '_');
        List<String> kinds = Arrays.stream(PlaceKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!kinds.contains(word)) {
            throw UnknownNameException.unknown("kind of place", value, near(word, kinds));
        }
        return place -> place.kind().name().toLowerCase(Locale.ROOT).equals(word);
    }

    private Predicate<Place> ofCountry(String value) {
        String code = value.toUpperCase(Locale.ROOT);
        List<String> codes = atlas.contents().places().stream()
                .map(Place::country)
                .distinct()
                .sorted()
                .toList();
        if (!codes.contains(code)) {
            throw UnknownNameException.because(
                    "no country \"" + value + "\" in the atlas; it has " + String.join(", ", codes));
        }
        return place -> place.country().equals(code);
    }

    /** Those like it, or all where none is. */
    private static List<String> near(String word, List<String> known) {
        List<String> near = NearMatches.of(word, known);
        return near.isEmpty() ? known : near;
    }

    private Set<String> shipped() {
        return atlas.contents().links().stream()
                .filter(link -> link.mode() == Mode.SEA || link.mode() == Mode.FERRY)
                .filter(link -> link.status() == BuildStatus.OPERATING)
                .flatMap(link -> List.of(link.from(), link.to()).stream())
                .collect(Collectors.toSet());
    }
}
