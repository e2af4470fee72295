package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.Amount;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.caravanserai.report.picture.Label;
import org.caravanserai.report.picture.LabelField;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.RouteLook;
import org.caravanserai.report.picture.Typeface;

/** Marks and names the borders, transfers and waits of the routes on a panel, and their ends. */
final class ChartLabels {

    /** A curve rises to the right: above it on the left there is room, below it on the right too. */
    private static final double[] UPPER_LEFT_FIRST = {205, 225, 250, 180, 270, 290, 25, 45, 70, 0, 90, 315, 135};

    private static final double LEAST_SHARE = 0.015;
    private static final double PIXEL = 6;

    private final Comparison comparison;
    private final List<TravelCurve> curves;
    private final ChartPanels.Panel panel;
    private final LabelField field;
    private final Set<String> said = new LinkedHashSet<>();

    ChartLabels(Comparison comparison, List<TravelCurve> curves, ChartPanels.Panel panel) {
        this.comparison = comparison;
        this.curves = curves;
        this.panel = panel;
        this.field = new LabelField(panel.area(), UPPER_LEFT_FIRST);
    }

    /** Something to name, and how much it weighs. */
    private record Wanted(String text, Amount at, double value, boolean end) {}

    void draw(Pen pen) {
        curves.forEach(this::keepOff);
        for (int i = 0; i < curves.size(); i++) {
            mark(pen, i);
        }
        List<Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            wanted.addAll(wanted(comparison.get(i).route().atlas(), curves.get(i)));
        }
        wanted.sort(
                Comparator.comparing(Wanted::end).reversed().thenComparing(Wanted::value, Comparator.reverseOrder()));
        wanted.forEach(name -> write(pen, name));
    }

    private void keepOff(TravelCurve curve) {
        Point2D last = panel.at(Amount.ZERO);
        for (Amount corner : curve.corners()) {
            Point2D next = panel.at(corner);
            field.keepOff(new Line2D.Double(last, next));
            last = next;
        }
    }

    /** Borders filled, other stops open, at the top of their step; the end as a bar. */
    private void mark(Pen pen, int index) {
        RouteLook look = RouteLook.of(index);
        for (TravelCurve.Step step : curves.get(index).steps()) {
            if (step.isStop()) {
                Point2D top = panel.at(step.after());
                var marker = look.markerAt(top.getX(), top.getY());
                boolean border = step.leg().kind() == LegKind.BORDER;
                pen.fill(marker, border ? look.color() : Color.WHITE);
                pen.stroke(marker, border ? Color.WHITE : look.color(), new BasicStroke(border ? 0.7f : 1.1f));
                field.keepOff(marker.getBounds2D());
            }
        }
    }

    private List<Wanted> wanted(Atlas atlas, TravelCurve curve) {
        List<Wanted> wanted = new ArrayList<>();
        for (TravelCurve.Step step : curve.steps()) {
            double value = panel.quantity().of(step.leg().amount());
            if (isWorthAName(step, value)) {
                String text = name(atlas, step.leg()) + " " + panel.quantity().told(value);
                wanted.add(new Wanted(text, step.after(), value, false));
            }
        }
        Leg last = curve.steps().get(curve.steps().size() - 1).leg();
        double total = panel.quantity().of(curve.total());
        String end =
                atlas.placeOf(last.to().place()).name() + " " + panel.quantity().told(total);
        wanted.add(new Wanted(end, curve.total(), total, true));
        return wanted;
    }

    /** Of time every border, of the rest what can be seen. */
    private boolean isWorthAName(TravelCurve.Step step, double value) {
        boolean everyBorder = panel.quantity() == Quantity.HOURS && step.leg().kind() == LegKind.BORDER;
        return step.isStop()
                && (everyBorder || value >= LEAST_SHARE * panel.up().getUpperBound());
    }

    private static String name(Atlas atlas, Leg leg) {
        String place = atlas.placeOf(leg.from().place()).name();
        return switch (leg.kind()) {
            case BORDER -> leg.crossing().orElseThrow().name();
            case TRANSFER ->
                place + ", " + leg.from().track().word() + " to "
                        + leg.to().track().word();
            case WAIT -> "wait at " + place;
            case HAUL, REST -> place;
        };
    }

    /** Writes a name unless another route, drawn at the same spot, has written it. */
    private void write(Pen pen, Wanted wanted) {
        Point2D at = panel.at(wanted.at());
        if (!said.add(wanted.text() + Math.round(at.getX() / PIXEL))) {
            return;
        }
        Font font = wanted.end()
                ? pen.typeface().bold(Typeface.SMALLEST_PT)
                : pen.typeface().regular(Typeface.SMALLEST_PT);
        field.place(Label.of(wanted.text(), at, font, Pen.INK)).ifPresent(placed -> placed.draw(pen));
    }
}
