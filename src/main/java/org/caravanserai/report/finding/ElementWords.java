package org.caravanserai.report.finding;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.analysis.bottleneck.Bridge;
import org.caravanserai.analysis.bottleneck.Detour;
import org.caravanserai.analysis.bottleneck.Element;
import org.caravanserai.analysis.bottleneck.Standing;
import org.caravanserai.analysis.bottleneck.Stretch;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Place;

/** What is said of elements of a network in the cells of tables. */
record ElementWords(Atlas atlas) {

    private static final int WAYS_TOLD = 2;
    private static final int CITIES_TOLD = 4;

    String madeOf(Stretch stretch) {
        String parts = Stream.of(Element.Kind.values())
                .filter(kind -> stretch.count(kind) > 0)
                .map(kind -> stretch.count(kind) + " " + kind.word() + (stretch.count(kind) > 1 ? "s" : ""))
                .collect(Collectors.joining(", "));
        List<String> crossings = stretch.crossings(atlas);
        return stretch.standings().size() == 1
                ? stretch.standings().get(0).element().kind().word()
                : parts + (crossings.isEmpty() ? "" : " (" + String.join(", ", crossings) + ")");
    }

    /** The countries of an element. */
    String countries(Standing standing) {
        return countries(List.of(standing));
    }

    /** The countries of some elements, each once. */
    String countries(List<Standing> standings) {
        return standings.stream()
                .map(Standing::element)
                .flatMap(element -> Stream.of(element.from(atlas), element.to(atlas)))
                .map(Place::country)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    String instead(List<Detour> detours) {
        String told = detours.stream()
                .limit(WAYS_TOLD)
                .map(detour -> name(detour.by()) + " (" + detour.pairs() + ")")
                .collect(Collectors.joining(", "));
        return detours.size() > WAYS_TOLD ? told + " and " + (detours.size() - WAYS_TOLD) + " more" : told;
    }

    private String name(String detour) {
        return atlas.crossing(detour).map(BorderCrossing::name).orElse(detour);
    }

    String cities(Bridge bridge) {
        String names = bridge.cities().stream()
                .limit(CITIES_TOLD)
                .map(id -> atlas.placeOf(id).name())
                .collect(Collectors.joining(", "));
        int more = bridge.cities().size() - CITIES_TOLD;
        return more > 0 ? names + " and " + more + " more" : names;
    }
}
