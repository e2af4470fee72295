package org.caravanserai.report.study;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caravanserai.report.OutputFiles;
import org.caravanserai.report.StudyCsv;
import org.caravanserai.report.gis.StudyLayers;
import org.caravanserai.report.picture.Picture;
import org.caravanserai.report.print.MapLand;
import org.caravanserai.report.print.PrintMap;
import org.caravanserai.report.print.TimeCostChart;
import org.caravanserai.study.StudyAnswers;

/**
 * All that a study writes: {@code answers.csv}, {@code routes.gpkg}, {@code chart.svg}, {@code map.svg} and {@code report.html}.
 * Pictures and layers are left out when no case has a way. The same study gives the same bytes.
 */
public final class StudyFolder {

    private static final List<String> NAMES =
            List.of("answers.csv", "chart.svg", "map.svg", "report.html", "routes.gpkg");

    private StudyFolder() {}

    /** The files of these answers. */
    public static OutputFiles of(StudyAnswers answers, MapLand land) {
        ShownRoutes shown = ShownRoutes.of(answers);
        OutputFiles files = names().add("answers.csv", StudyCsv.of(answers));
        if (shown.routes().isEmpty()) {
            return files.add("report.html", new StudyReport(answers).html());
        }
        String caption = answers.study().title() + ". "
                + (shown.words().isEmpty() ? "" : "Shown of the study: " + shown.words() + ". ");
        String chart = svg(TimeCostChart.of(shown.routes()).withCaption(caption));
        String map = svg(PrintMap.of(shown.routes()).on(land).withCaption(caption));
        StudyLayers.of(answers).addGeoPackage(files, "routes.gpkg");
        return files.add("chart.svg", chart)
                .add("map.svg", map)
                .add(
                        "report.html",
                        new StudyReport(answers)
                                .withPictures(map, chart, shown.words())
                                .html());
    }

    /** No content yet, to look for before anything is computed. */
    public static OutputFiles names() {
        return new OutputFiles().owning(NAMES);
    }

    private static String svg(Picture picture) {
        return new String(picture.svg(), StandardCharsets.UTF_8);
    }
}
