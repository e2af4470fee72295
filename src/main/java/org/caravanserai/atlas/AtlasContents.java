package org.caravanserai.atlas;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.List;

/** Everything an {@link Atlas} is made of; what has an id is sorted by it, so that the same content gives the same answers. */
public record AtlasContents(
        AtlasInfo info,
        List<Place> places,
        List<Link> links,
        List<BorderCrossing> crossings,
        List<PostPerformance> performances,
        List<Rate> rates,
        List<Corridor> corridors,
        Register register,
        List<Source> sources) {

    public AtlasContents {
        places = sorted(places, Comparator.comparing(Place::id));
        links = sorted(links, Comparator.comparing(Link::id));
        crossings = sorted(crossings, Comparator.comparing(BorderCrossing::id));
        performances = List.copyOf(performances);
        rates = List.copyOf(rates);
        corridors = sorted(corridors, Comparator.comparing(Corridor::id));
        sources = sorted(sources, Comparator.comparing(Source::id));
    }

    /** The same with other links. */
    public AtlasContents withLinks(List<Link> other) {
        return new AtlasContents(info, places, other, crossings, performances, rates, corridors, register, sources);
    }

    /** The same with other crossings. */
    public AtlasContents withCrossings(List<BorderCrossing> other) {
        return new AtlasContents(info, places, links, other, performances, rates, corridors, register, sources);
    }

    /** The same with other rates. */
    public AtlasContents withRates(List<Rate> other) {
        return new AtlasContents(info, places, links, crossings, performances, other, corridors, register, sources);
    }

    /** The same with another register. */
    public AtlasContents with(Register other) {
        return new AtlasContents(info, places, links, crossings, performances, rates, corridors, other, sources);
    }

    /** The same under another heading, with other sources. */
    public AtlasContents with(AtlasInfo other, List<Source> otherSources) {
        return new AtlasContents(
                other, places, links, crossings, performances, rates, corridors, register, otherSources);
    }

    private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
        return Comparators.isInOrder(values, order)
                ? List.copyOf(values)
                : values.stream().sorted(order).toList();
    }
}
