package org.caravanserai.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.caravanserai.atlas.Adjustment;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.BorderQuantity;
import org.caravanserai.atlas.BorderQuantity.Measure;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Direction;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.LinkAdjustment;
import org.caravanserai.atlas.Terminal;

/**
 * Sets or scales hours and dollars of borders and terminals, or speed and price of links.
 *
 * @param quantity any but the gauge
 * @param direction of a border only; empty for both
 */
record Setting(Quantity quantity, Optional<Direction> direction, Operation operation) implements Action {

    Setting {
        boolean ofLinks = quantity == Quantity.SPEED || quantity == Quantity.RATE;
        if (direction.isPresent() && ofLinks) {
            throw new IllegalArgumentException(
                    quantity.word() + " is the same in both directions; only borders have outbound and inbound");
        }
        if (quantity == Quantity.SPEED && operation.value() == 0) {
            throw new IllegalArgumentException("at a speed of 0 nothing arrives; close it instead");
        }
        if (quantity == Quantity.RATE && !operation.scales()) {
            throw new IllegalArgumentException(
                    "the price of a link can only be scaled, such as rate*0.8: its unit is that"
                            + " of the profile; set a country's with rate:PK road tfi3=900");
        }
    }

    @Override
    public String words(String selector) {
        return "set " + selector + direction.map(way -> " " + way.word()).orElse("") + " " + quantity.word()
                + operation;
    }

    @Override
    public Atlas on(Atlas atlas, Selector selector, Selected selected, Consumer<String> warn) {
        boolean none = switch (quantity) {
            case SPEED, RATE -> selected.links().isEmpty();
            case HOURS, USD ->
                selected.crossings().isEmpty() && (selected.terminals().isEmpty() || direction.isPresent());
            case GAUGE -> true;
        };
        if (none) {
            throw new IllegalArgumentException(
                    quantity.word() + " is none of its quantities; links have speed, rate and"
                            + " gauge, crossings hours and usd outbound and inbound, terminals hours and usd");
        }
        if (operation.changesNothing()) {
            warn.accept("a factor of 1 changes nothing");
        }
        return new Retouch(this::link, crossing -> crossing(crossing, selected.post()), this::terminal)
                .of(atlas, selected);
    }

    private Link link(Link link) {
        LinkAdjustment now = link.adjustment();
        return switch (quantity) {
            case SPEED -> link.with(now.withSpeed(adjusted(now.speed(), "speed", "km/h", operation)));
            case RATE -> link.with(now.withPrice(adjusted(now.price(), "price", "", operation)));
            default -> link;
        };
    }

    private BorderCrossing crossing(BorderCrossing crossing, Optional<String> post) {
        BorderCrossing changed = crossing;
        for (BorderQuantity side : sides(crossing, post)) {
            String what = side.post() + " " + side.direction().word() + " " + quantity.word();
            changed = changed.with(side, adjusted(crossing.adjustment(side), what, unit(), perSide(post)));
        }
        return changed;
    }

    /** A whole crossing set to some hours takes half of them at either post. */
    private Operation perSide(Optional<String> post) {
        boolean whole = post.isEmpty() && direction.isEmpty() && !operation.scales();
        return whole ? new Operation(false, operation.value() / 2) : operation;
    }

    private List<BorderQuantity> sides(BorderCrossing crossing, Optional<String> post) {
        List<BorderQuantity> sides = new ArrayList<>();
        if (quantity == Quantity.HOURS || quantity == Quantity.USD) {
            Measure measure = quantity == Quantity.HOURS ? Measure.HOURS : Measure.USD;
            for (String end : post.map(List::of).orElse(List.of(crossing.fromPost(), crossing.toPost()))) {
                Arrays.stream(Direction.values())
                        .filter(way -> direction.isEmpty() || direction.get() == way)
                        .forEach(way -> sides.add(new BorderQuantity(end, way, measure)));
            }
        }
        return sides;
    }

    private Terminal terminal(Terminal terminal) {
        if (direction.isPresent()) {
            return terminal;
        }
        return switch (quantity) {
            case HOURS -> terminal.with(changed(terminal.hours(), operation), terminal.usd());
            case USD -> terminal.with(terminal.hours(), changed(terminal.usd(), operation));
            default -> terminal;
        };
    }

    private static Adjustment adjusted(Adjustment now, String what, String unit, Operation operation) {
        Figure figure = operation.figure(what, unit);
        return operation.scales() ? now.times(figure) : Adjustment.to(figure);
    }

    private String unit() {
        return quantity == Quantity.HOURS ? "h" : "USD";
    }

    /** A figure of the data with the scenario's operation in its value, its name and its sources. */
    static Figure changed(Figure figure, Operation operation) {
        List<String> sources = new ArrayList<>(operation.scales() ? figure.sources() : List.of());
        sources.remove(Headed.SOURCE);
        sources.add(Headed.SOURCE);
        return new Figure(
                figure.what() + " " + operation + " under the scenario",
                operation.of(figure.value()),
                figure.unit(),
                operation.scales() ? figure.year() : 0,
                Confidence.ESTIMATED,
                sources);
    }
}
