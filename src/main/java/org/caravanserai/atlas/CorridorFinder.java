package org.caravanserai.atlas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds corridors by their ids, their names or the part of a name before a colon ({@code CAREC 5b}), and programmes by their
 * names, whatever the case, accents, hyphens and blanks.
 */
public final class CorridorFinder {

    private final Collection<Corridor> corridors;

    CorridorFinder(Collection<Corridor> corridors) {
        this.corridors = corridors;
    }

    /**
     * The corridor called {@code text}.
     *
     * @throws UnknownNameException if none or more than one is; the message names near matches
     */
    public Corridor corridor(String text) {
        List<Corridor> called = called(text);
        if (called.size() > 1) {
            throw UnknownNameException.ambiguous(
                    "corridor", text, called.stream().map(Corridor::id).toList());
        }
        if (called.isEmpty()) {
            throw UnknownNameException.unknown("corridor", text, near(text, false));
        }
        return called.get(0);
    }

    /**
     * The corridors of the programme called {@code text}, or the one corridor called so, in order of ids.
     *
     * @throws UnknownNameException if there is neither; the message names near matches
     */
    public List<Corridor> ofProgramme(String text) {
        String plain = NearMatches.plain(text);
        List<Corridor> ofProgramme = corridors.stream()
                .filter(corridor -> NearMatches.plain(corridor.programme()).equals(plain))
                .toList();
        if (!ofProgramme.isEmpty()) {
            return ofProgramme;
        }
        if (called(text).isEmpty()) {
            throw UnknownNameException.unknown("programme or corridor", text, near(text, true));
        }
        return List.of(corridor(text));
    }

    private List<Corridor> called(String text) {
        String plain = NearMatches.plain(text);
        List<Corridor> byId = corridors.stream()
                .filter(corridor -> NearMatches.plain(corridor.id()).equals(plain))
                .toList();
        return !byId.isEmpty()
                ? byId
                : corridors.stream()
                        .filter(corridor -> names(corridor)
                                .anyMatch(name -> NearMatches.plain(name).equals(plain)))
                        .toList();
    }

    private static Stream<String> names(Corridor corridor) {
        String name = corridor.name();
        return Stream.of(name, name.contains(":") ? name.substring(0, name.indexOf(':')) : name);
    }

    private List<String> near(String text, boolean programmesToo) {
        Map<String, String> idByWord = new LinkedHashMap<>();
        for (Corridor corridor : corridors) {
            List<String> words = new ArrayList<>(names(corridor).toList());
            words.add(corridor.id());
            words.forEach(word -> idByWord.putIfAbsent(word, corridor.id()));
            if (programmesToo) {
                idByWord.put(corridor.programme(), corridor.programme());
            }
        }
        return NearMatches.of(text, idByWord.keySet()).stream()
                .map(idByWord::get)
                .distinct()
                .toList();
    }
}
