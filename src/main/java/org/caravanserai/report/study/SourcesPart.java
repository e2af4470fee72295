package org.caravanserai.report.study;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.AtlasInfo;
import org.caravanserai.atlas.Source;
import org.caravanserai.routing.Route;
import org.caravanserai.study.StudyAnswers;

/** Where the figures and ways of a study come from. */
record SourcesPart(StudyAnswers answers) {

    void writeTo(Html html) {
        Atlas atlas = answers.study().cases().scenarios().get(0).atlas();
        List<String> told = ids().stream()
                .flatMap(id -> atlas.source(id).stream())
                .map(SourcesPart::inWords)
                .toList();
        html.element("h2", "Sources of the figures and ways").list(told);
        AtlasInfo info = answers.study().info();
        html.element(
                "p",
                "%s, version %s, %s; facts and figures keep the licences of their sources."
                        .formatted(info.title(), info.version(), info.licence()));
    }

    private Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        for (Route route : answers.routes()) {
            route.ledger().figures().forEach(figure -> ids.addAll(figure.sources()));
            route.borderCrossings()
                    .forEach(passage -> ids.addAll(passage.crossing().sources()));
            route.legs().forEach(leg -> leg.link().ifPresent(link -> ids.addAll(link.sources())));
        }
        return ids;
    }

    private static String inWords(Source source) {
        return Stream.of(source.title(), source.publisher(), source.year(), source.url(), source.licence())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
