package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.analysis.hinterland.Hinterland;
import org.caravanserai.analysis.hinterland.PortShare;
import org.caravanserai.analysis.hinterland.Territories;
import org.caravanserai.atlas.Place;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.Typeface;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** What the colours of a map of hinterlands mean and how much each port wins, as a table below it; and its scale. */
record HinterlandLegend(
        Hinterland hinterland,
        Territories territories,
        List<PortShare> shares,
        MapFrame frame,
        double left,
        double right) {

    private static final double ROW = 14.5;
    private static final double SWATCH = 17;

    private record Column(String title, double right) {}

    double height() {
        return ROW * (rows().size() + 1) + 4;
    }

    /** Those of ports, and one for what no port is reached from, if there is anything. */
    private List<PortShare> rows() {
        return shares.stream()
                .filter(share -> share.port().isPresent() || share.cities() > 0 || area(share) > 0)
                .toList();
    }

    void draw(Pen pen, double top) {
        Font bold = pen.typeface().bold(Typeface.SMALLEST_PT);
        Font plain = pen.typeface().regular(Typeface.SMALLEST_PT);
        pen.text("clear", left, top + 10, plain, Pen.INK);
        pen.text("contested", left + SWATCH + 12, top + 10, plain, Pen.INK);
        pen.text("Best port", left + 78, top + 10, bold, Pen.INK);
        List<Column> columns = columns();
        columns.forEach(column -> pen.textLeftOf(column.title, column.right, top + 10, bold, Pen.INK));
        double y = top + ROW;
        for (PortShare share : rows()) {
            swatches(pen, share, y);
            pen.text(share.port().map(Place::name).orElse("no port reached"), left + 78, y + 10.5, plain, Pen.INK);
            List<String> cells = cells(share);
            for (int i = 0; i < columns.size(); i++) {
                pen.textLeftOf(cells.get(i), columns.get(i).right, y + 10.5, plain, Pen.INK);
            }
            y += ROW;
        }
        new ScaleBar(frame).draw(pen, right, top + 12);
        double edge = right - Typeface.widthOf(words(), plain);
        pen.text(words(), edge, top + ROW * 2 + 8, plain, Pen.GREY);
    }

    private String words() {
        return "contested: next less than %s %% worse"
                .formatted(String.format(Locale.ROOT, "%.3g", hinterland.query().contestedPercent())
                        .replaceAll("\\.?0+$", ""));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("cities", left + 215),
                new Column("contested", left + 265),
                new Column("ground", left + 310),
                new Column("contested", left + 362)));
        if (hasTonnes()) {
            columns.set(0, new Column("tonnes", left + 215));
        }
        return columns;
    }

    private boolean hasTonnes() {
        return shares.stream().anyMatch(share -> share.tonnes() > 0);
    }

    private List<String> cells(PortShare share) {
        double all = territories.areaKm2();
        double contested = territories.contestedByPort().getOrDefault(share.port(), 0.0);
        return List.of(
                hasTonnes() ? whole(share.tonnes()) : whole(share.cities()),
                hasTonnes() ? whole(share.contestedTonnes()) : whole(share.contestedCities()),
                percent(area(share), all),
                share.port().isEmpty() ? "" : percent(contested, all));
    }

    private double area(PortShare share) {
        Map<Optional<Place>, Double> areas = territories.areaByPort();
        return areas.getOrDefault(share.port(), 0.0);
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    private static String percent(double part, double all) {
        return all == 0 ? "-" : String.format(Locale.ROOT, "%.0f %%", 100 * part / all);
    }

    private void swatches(Pen pen, PortShare share, double y) {
        PortLook look = share.port()
                .map(port -> PortLook.of(hinterland.query().ports().indexOf(port)))
                .orElseGet(PortLook::ofNobody);
        swatch(pen, look, left, y, false);
        if (share.port().isPresent()) {
            swatch(pen, look, left + SWATCH + 20, y, true);
        }
    }

    private static void swatch(Pen pen, PortLook look, double x, double y, boolean contested) {
        look.fill(pen, new GeometryFactory().toGeometry(new Envelope(x, x + SWATCH, y + 2, y + 12)), contested);
        pen.stroke(new Rectangle2D.Double(x, y + 2, SWATCH, 10), Pen.GREY, new BasicStroke(0.5f));
    }
}
