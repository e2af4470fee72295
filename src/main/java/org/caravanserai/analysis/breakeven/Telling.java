package org.caravanserai.analysis.breakeven;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caravanserai.atlas.NearMatches;
import org.caravanserai.atlas.Track;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.caravanserai.routing.Route;

/** What the routes of one contestant are told apart by, when it has no rival but itself. */
public enum Telling {
    /** All border crossings in order. */
    BORDERS {
        @Override
        String of(Route route) {
            return route.borderCrossings().isEmpty()
                    ? "no border"
                    : route.borderCrossings().stream()
                            .map(passage -> passage.crossing().id())
                            .collect(Collectors.joining(", "));
        }
    },
    /** The first border crossing. */
    FIRST_BORDER {
        @Override
        String of(Route route) {
            return route.borderCrossings().stream()
                    .findFirst()
                    .map(passage -> passage.crossing().id())
                    .orElse("no border");
        }
    },
    /** The last border crossing. */
    LAST_BORDER {
        @Override
        String of(Route route) {
            var passages = route.borderCrossings();
            return passages.isEmpty()
                    ? "no border"
                    : passages.get(passages.size() - 1).crossing().id();
        }
    },
    /** The modes it moves by, in order. */
    MODES {
        @Override
        String of(Route route) {
            List<String> modes = new ArrayList<>();
            for (Leg leg : route.legs()) {
                String mode = leg.mode().word();
                if (leg.kind() == LegKind.HAUL
                        && (modes.isEmpty() || !modes.get(modes.size() - 1).equals(mode))) {
                    modes.add(mode);
                }
            }
            return String.join(", ", modes);
        }
    },
    /** The port where freight first goes aboard a ship. */
    PORT {
        @Override
        String of(Route route) {
            return route.legs().stream()
                    .filter(leg -> leg.terminal()
                            .filter(terminal -> terminal.to() == Track.SEA)
                            .isPresent())
                    .map(Leg::from)
                    .map(stop -> stop.place())
                    .findFirst()
                    .orElse("all by land");
        }
    };

    /** What a route is called. */
    abstract String of(Route route);

    /** The word used on the command line: {@code first-border}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The one called so.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Telling parse(String word) {
        List<String> words = List.of(values()).stream().map(Telling::word).toList();
        String text = word.strip().toLowerCase(Locale.ROOT);
        if (!words.contains(text)) {
            List<String> near = NearMatches.of(text, words);
            throw new IllegalArgumentException("routes are not told apart by \"" + word.strip() + "\"; write "
                    + String.join(", ", near.isEmpty() ? words : near));
        }
        return values()[words.indexOf(text)];
    }
}
