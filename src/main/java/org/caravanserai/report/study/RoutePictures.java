package org.caravanserai.report.study;

import org.caravanserai.report.picture.Picture;
import org.caravanserai.report.print.MapLand;
import org.caravanserai.report.print.PrintMap;
import org.caravanserai.report.print.TimeCostChart;
import org.caravanserai.study.StudyAnswers;

/**
 * The routes of a study on a map and on a chart.
 *
 * @param limitedTo which of all routes they show; empty when all
 */
record RoutePictures(Picture map, Picture chart, String limitedTo) {

    /** Of the routes that are shown, of which there is at least one. */
    static RoutePictures of(ShownRoutes shown, StudyAnswers answers, MapLand land) {
        String caption = answers.study().about().title() + ". "
                + (shown.words().isEmpty() ? "" : "Shown of the study: " + shown.words() + ". ");
        return new RoutePictures(
                PrintMap.of(shown.routes()).on(land).withCaption(caption),
                TimeCostChart.of(shown.routes()).withCaption(caption),
                shown.words());
    }

    void writeTo(Html html) {
        html.element("h2", "Map and chart");
        html.element("p", limitedTo.isEmpty() ? "All routes." : "Of all routes those of " + limitedTo + ".");
        html.picture(map, "Map of the routes");
        html.picture(chart, "Time and cost over distance");
    }
}
