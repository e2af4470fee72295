package org.caravanserai.report.study;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caravanserai.report.OutputFiles;
import org.caravanserai.report.StudyCsv;
import org.caravanserai.report.finding.Finding;
import org.caravanserai.report.finding.FindingFiles;
import org.caravanserai.report.gis.StudyLayers;
import org.caravanserai.report.picture.Picture;
import org.caravanserai.report.print.MapLand;
import org.caravanserai.study.Study;
import org.caravanserai.study.StudyAnswers;

/**
 * All that a study writes: {@code answers.csv}, {@code routes.gpkg}, {@code chart.svg}, {@code map.svg}, {@code report.html}, and
 * the files of its analyses. Pictures and layers of routes are left out when no case has a way, {@code answers.csv} too when no
 * case is asked for. The same study gives the same bytes.
 */
public final class StudyFolder {

    private static final List<String> NAMES =
            List.of("answers.csv", "chart.svg", "map.svg", "report.html", "routes.gpkg");

    private StudyFolder() {}

    /**
     * The files of these answers.
     *
     * @param folder where they will go; what an earlier run of the study left there gives way
     */
    public static OutputFiles of(StudyAnswers answers, MapLand land, Path folder) {
        OutputFiles files = names(answers.study(), folder);
        List<Finding> findings = answers.steps().stream()
                .map(new StepFindings(answers.study(), land)::of)
                .toList();
        findings.forEach(finding -> FindingFiles.add(files, finding));
        if (!answers.tables().isEmpty()) {
            files.add("answers.csv", StudyCsv.of(answers));
        }
        ShownRoutes shown = ShownRoutes.of(answers);
        Optional<RoutePictures> pictures =
                shown.routes().isEmpty() ? Optional.empty() : Optional.of(RoutePictures.of(shown, answers, land));
        pictures.ifPresent(drawn -> {
            StudyLayers.of(answers).addGeoPackage(files, "routes.gpkg");
            files.add("chart.svg", svg(drawn.chart())).add("map.svg", svg(drawn.map()));
        });
        return files.add("report.html", new StudyReport(answers, pictures, findings).html());
    }

    /** No content yet, to look for before anything is computed. */
    public static OutputFiles names(Study study, Path folder) {
        OutputFiles names = new OutputFiles().owning(NAMES);
        study.analyses().forEach(analysis -> names.owning(FindingFiles.namesThere(folder, analysis.name())));
        return names;
    }

    private static String svg(Picture picture) {
        return new String(picture.svg(), StandardCharsets.UTF_8);
    }
}
