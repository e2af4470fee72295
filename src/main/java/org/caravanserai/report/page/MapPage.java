package org.caravanserai.report.page;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.FreightProfile;

/**
 * Answers as one HTML page: a map with layers and pop-ups, the time/cost-distance chart linked to it, the account, the
 * borders, every figure and its source. Everything is inside; the page works from the file system and asks nothing of the
 * network, which its content security policy forbids. The same answers give the same bytes.
 */
public final class MapPage {

    private MapPage() {}

    /**
     * The page.
     *
     * @param routes overlaid in this order; none for a map of the atlas alone
     * @param atlas whose corridors, links, posts and ports are shown around them
     */
    public static String of(List<PageRoute> routes, Atlas atlas, PageOptions options) {
        String title = options.title().orElseGet(() -> title(routes, atlas));
        LocalDate date = options.date()
                .orElseGet(() -> routes.stream()
                        .findFirst()
                        .map(route -> route.answer().query().asOf())
                        .orElse(atlas.info().defaultDate()));
        FreightProfile profile = routes.stream()
                .findFirst()
                .map(route -> route.answer().query().profile())
                .orElseGet(FreightProfile::truck20t);
        PageData data = new PageData(atlas, date, profile);
        return PageTemplate.fill(title, data.of(title, options, routes));
    }

    /** {@code Tashkent to Gwadar, Karachi}. */
    private static String title(List<PageRoute> routes, Atlas atlas) {
        if (routes.isEmpty()) {
            return atlas.info().title();
        }
        Set<String> from = new LinkedHashSet<>();
        Set<String> to = new LinkedHashSet<>();
        for (PageRoute route : routes) {
            from.add(name(route.answer().query().from()));
            to.add(name(route.answer().query().to()));
        }
        return list(from) + " to " + list(to);
    }

    private static String name(Place place) {
        return place.name();
    }

    private static String list(Set<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }
}
