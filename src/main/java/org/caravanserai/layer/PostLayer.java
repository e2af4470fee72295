package org.caravanserai.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Direction;
import org.caravanserai.atlas.Figure;

/**
 * The posts of border crossings, two for each: their state on a date, and what was measured there, with year, confidence
 * and sources. Figures are empty where nobody measured the post; the freight model then lets a mean stand in.
 */
final class PostLayer {

    static final String NAME = "posts";

    private final Atlas atlas;
    private final LocalDate date;

    /** One side of a crossing. */
    record Post(BorderCrossing crossing, String place) {

        String id() {
            return crossing.id() + ":" + place;
        }

        static List<Post> of(List<BorderCrossing> crossings) {
            List<Post> posts = new ArrayList<>();
            for (BorderCrossing crossing : crossings) {
                posts.add(new Post(crossing, crossing.fromPost()));
                posts.add(new Post(crossing, crossing.toPost()));
            }
            return posts;
        }
    }

    PostLayer(Atlas atlas, LocalDate date) {
        this.atlas = atlas;
        this.date = date;
    }

    LayerDesign<Post> design() {
        LayerDesign<Post> state = LayerDesign.<Post>ofPlaces(NAME, post -> atlas.placeOf(post.place()))
                .text("id", Post::id)
                .text("post", Post::place)
                .text("name", post -> atlas.placeOf(post.place()).name())
                .text("country", post -> atlas.placeOf(post.place()).country())
                .text("crossing", post -> post.crossing().id())
                .text("opposite", post -> post.crossing().otherPost(post.place()))
                .text(
                        "opposite_country",
                        post -> atlas.placeOf(post.crossing().otherPost(post.place()))
                                .country())
                .text("mode", post -> post.crossing().mode().word())
                .text("state", post -> post.crossing().stateOn(date).word())
                .flag("open", post -> post.crossing().on(date).open())
                .text("availability", post -> post.crossing().on(date).reason())
                .maybe("clears_at", String.class, post -> post.crossing().clearanceOf(post.place()))
                .text("calendar", post -> post.crossing().calendar().inWords(date));
        LayerDesign<Post> out = figures(state, "out", Direction.OUTBOUND);
        return figures(out, "in", Direction.INBOUND)
                .ids("source", post -> post.crossing().sources())
                .text("note", post -> post.crossing().note());
    }

    private LayerDesign<Post> figures(LayerDesign<Post> design, String way, Direction direction) {
        Function<Post, Optional<Figure>> hours =
                post -> atlas.borderHours(post.place(), post.crossing().mode(), direction, date);
        Function<Post, Optional<Figure>> usd =
                post -> atlas.borderUsd(post.place(), post.crossing().mode(), direction, date);
        return figure(figure(design, "hours_" + way, hours), "usd_" + way, usd);
    }

    private static LayerDesign<Post> figure(
            LayerDesign<Post> design, String name, Function<Post, Optional<Figure>> figure) {
        return design.maybe(name, Double.class, figure.andThen(measured -> measured.map(Figure::value)))
                .maybe(
                        name + "_year",
                        Integer.class,
                        figure.andThen(measured -> measured.map(Figure::year).filter(year -> year > 0)))
                .maybe(
                        name + "_confidence",
                        String.class,
                        figure.andThen(
                                measured -> measured.map(one -> one.confidence().word())))
                .maybe(
                        name + "_source",
                        String.class,
                        figure.andThen(measured -> measured.map(one -> String.join(";", one.sources()))));
    }
}
