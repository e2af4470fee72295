package org.caravanserai.atlas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds places, border crossings and corridors by what people call them: the id, the name, or another name, whatever the case,
 * accents, hyphens and blanks. An id wins over a name, a name over another name, and a town over a post or station.
 */
public final class NameFinder {

    private final Collection<Place> places;
    private final Collection<BorderCrossing> crossings;
    private final Collection<Corridor> corridors;

    NameFinder(Collection<Place> places, Collection<BorderCrossing> crossings, Collection<Corridor> corridors) {
        this.places = places;
        this.crossings = crossings;
        this.corridors = corridors;
    }

    /**
     * The place called {@code text}.
     *
     * @throws UnknownNameException if none or more than one is; the message names near matches
     */
    public Place place(String text) {
        return find("place", text, places, Place::id, Place::name, Place::otherNames, NameFinder::isTown);
    }

    /**
     * The crossing called {@code text}, or one of whose posts is.
     *
     * @throws UnknownNameException if none or more than one is
     */
    public List<BorderCrossing> crossings(String text) {
        List<BorderCrossing> byPost = crossings.stream()
                .filter(crossing ->
                        crossing.fromPost().equals(text) || crossing.toPost().equals(text))
                .toList();
        return byPost.isEmpty()
                ? List.of(find(
                        "border crossing",
                        text,
                        crossings,
                        BorderCrossing::id,
                        BorderCrossing::name,
                        BorderCrossing::otherNames,
                        crossing -> crossing.mode() == Mode.ROAD))
                : byPost;
    }

    /**
     * The corridor called {@code text}.
     *
     * @throws UnknownNameException if none or more than one is
     */
    public Corridor corridor(String text) {
        return find(
                "corridor",
                text,
                corridors,
                Corridor::id,
                Corridor::name,
                corridor -> List.of(),
                corridor -> corridor.mode() == Mode.ROAD);
    }

    private static <T> T find(
            String what,
            String text,
            Collection<T> values,
            Function<T, String> id,
            Function<T, String> name,
            Function<T, List<String>> otherNames,
            Predicate<T> likelier) {
        String plain = NearMatches.plain(text);
        for (T value : values) {
            if (id.apply(value).equals(text)) {
                return value;
            }
        }
        List<Function<T, Stream<String>>> waysToCall = List.of(
                value -> Stream.of(id.apply(value)),
                value -> Stream.of(name.apply(value)),
                value -> otherNames.apply(value).stream());
        for (Function<T, Stream<String>> called : waysToCall) {
            Set<T> matches = new LinkedHashSet<>();
            for (T value : values) {
                if (called.apply(value).anyMatch(word -> NearMatches.plain(word).equals(plain))) {
                    matches.add(value);
                }
            }
            Set<T> likeliest = narrowed(matches, likelier);
            if (likeliest.size() > 1) {
                throw UnknownNameException.ambiguous(
                        what, text, likeliest.stream().map(id).toList());
            }
            if (likeliest.size() == 1) {
                return likeliest.iterator().next();
            }
        }
        throw UnknownNameException.unknown(what, text, nearIds(text, values, id, name, otherNames));
    }

    /** Who asks for Termez means the town, not the station of the same name. */
    private static boolean isTown(Place place) {
        return place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.TOWN;
    }

    private static <T> Set<T> narrowed(Set<T> matches, Predicate<T> likelier) {
        Set<T> likeliest = new LinkedHashSet<>(matches);
        likeliest.removeIf(likelier.negate());
        return likeliest.isEmpty() ? matches : likeliest;
    }

    private static <T> List<String> nearIds(
            String text,
            Collection<T> values,
            Function<T, String> id,
            Function<T, String> name,
            Function<T, List<String>> otherNames) {
        Map<String, String> idByWord = new LinkedHashMap<>();
        for (T value : values) {
            List<String> words = new ArrayList<>(List.of(id.apply(value), name.apply(value)));
            words.addAll(otherNames.apply(value));
            words.forEach(word -> idByWord.putIfAbsent(word, id.apply(value)));
        }
        return NearMatches.of(text, idByWord.keySet()).stream()
                .map(idByWord::get)
                .distinct()
                .toList();
    }
}
