package org.caravanserai.report;

import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.routing.ResolvedQuery;

/** What was asked, as the first lines of every answer. */
final class QueryText {

    private QueryText() {}

    /**
     * From where to where, by whom, how, on which network.
     *
     * @param aim what is looked for, such as {@code least time}
     * @param more further lines, each ended by {@code \n}; may be empty
     */
    static String header(ResolvedQuery query, String aim, String more) {
        return """
                %s (%s) to %s (%s)
                %s; %s%s%s; network of %s; data %s
                %s%s""".formatted(
                        query.from().name(),
                        query.from().country(),
                        query.to().name(),
                        query.to().country(),
                        query.profile().name(),
                        aim,
                        list(", avoiding ", query.avoid()),
                        list(", requiring ", query.require()),
                        query.asOf(),
                        query.atlas().version(),
                        ScenarioText.line(query.atlas()),
                        more);
    }

    private static String list(String word, List<?> things) {
        return things.isEmpty()
                ? ""
                : word + things.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
