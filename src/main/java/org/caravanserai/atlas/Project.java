package org.caravanserai.atlas;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A planned work.
 *
 * @param status how far it is, in one word: proposed, study, planned, agreed, construction, delayed, completed, superseded
 * @param expectedYear the year it is expected to open, where announced
 * @param links ids of the links it builds or rebuilds; none where its way is not drawn
 * @param usdMillion its published cost
 */
public record Project(
        String id,
        String name,
        String status,
        OptionalInt expectedYear,
        List<String> links,
        OptionalDouble usdMillion,
        List<String> sources,
        String note) {

    public Project {
        links = List.copyOf(links);
        sources = List.copyOf(sources);
    }
}
