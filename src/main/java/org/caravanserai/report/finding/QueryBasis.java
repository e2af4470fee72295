package org.caravanserai.report.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.routing.ResolvedQuery;

/** What a finding rests on that came of queries: who travels, how, on which network, under which scenario. */
final class QueryBasis {

    private QueryBasis() {}

    /** Adds the lines to a finding; the places of the query are not told, as a finding is about many. */
    static Finding addedTo(Finding finding, ResolvedQuery query) {
        Finding based = finding.basis("%s; least %s%s%s; network of %s"
                        .formatted(
                                query.profile().name(),
                                query.objective().word(),
                                list(", avoiding ", query.avoid()),
                                list(", requiring ", query.require()),
                                query.asOf()))
                .from(query.atlas());
        return query.atlas()
                .scenario()
                .map(scenario -> based.basis(scenario.inWords()))
                .orElse(based);
    }

    private static String list(String word, List<?> things) {
        return things.isEmpty()
                ? ""
                : word + things.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
