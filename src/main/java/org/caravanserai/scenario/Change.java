package org.caravanserai.scenario;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.caravanserai.atlas.Atlas;

/**
 * One change of a scenario, read from words that are the same in Java, on the command line and in YAML.
 *
 * <table>
 * <caption>The words</caption>
 * <tr><td>what to close or open</td><td>{@code KIND:NAME}, or a crossing's name alone; the kinds are crossing (or post),
 * link, project, country, corridor, terminal, mode and area (a GeoJSON file of polygons); then, if for some days only,
 * {@code @2026-02-01..2026-03-31}, {@code @2026-02-01..} or {@code @..2026-03-31}</td></tr>
 * <tr><td>what to set</td><td>{@code crossing:chaman hours*0.5}, {@code crossing:chaman usd=100},
 * {@code post:torkham-pk outbound hours=10}, {@code terminal:zahedan-station hours*0.5}, {@code link:ID speed=40},
 * {@code corridor:ID speed*1.2}, {@code rate:PK road tfi3*0.9}</td></tr>
 * <tr><td>by selection</td><td>ECQL over the links, or over the crossings if it begins with {@code crossings where}, and
 * one of {@code speed*1.4}, {@code speed=60}, {@code rate*0.8}, {@code gauge=1435}, {@code hours*2}, {@code usd=50},
 * {@code close}, {@code open}, the last two also with days</td></tr>
 * </table>
 *
 * <p>A crossing set to some hours or dollars takes them in all, half of them at either post; a post set, on its side.
 * {@code rate} of a link is its price by the kilometre; {@code speed} is that in motion, km/h.
 */
public final class Change {

    private final Origin origin;
    private final Effect effect;

    private Change(Origin origin, Effect effect) {
        this.origin = origin;
        this.effect = effect;
    }

    /** Closes what is named. */
    public static Change closing(String target, Origin origin) {
        return read("close " + target, origin, () -> Words.closing(target, origin.folder()));
    }

    /** Opens what is named. */
    public static Change opening(String target, Origin origin) {
        return read("open " + target, origin, () -> Words.opening(target, origin.folder()));
    }

    /** Sets or scales a number of what is named. */
    public static Change setting(String text, Origin origin) {
        return read("set " + text, origin, () -> Words.setting(text, origin.folder()));
    }

    /** Changes what ECQL selects. */
    public static Change where(String ecql, String change, Origin origin) {
        return read("where " + ecql + ": " + change, origin, () -> Words.where(ecql, change));
    }

    /**
     * A change written as one: {@code close torkham}, {@code open project:ID}, {@code set crossing:chaman hours*0.5} or
     * {@code where country='PK' AND mode='rail': speed*1.4}.
     */
    public static Change parse(String text, Origin origin) {
        String[] verb = text.strip().split("\\s+", 2);
        String rest = verb.length == 2 ? verb[1] : "";
        int colon = rest.lastIndexOf(':');
        return switch (verb[0]) {
            case "close" -> closing(rest, origin);
            case "open" -> opening(rest, origin);
            case "set" -> setting(rest, origin);
            case "where" ->
                colon < 0
                        ? unreadable(
                                text, "write ECQL, a colon and a change, such as where mode='rail': speed*1.4", origin)
                        : where(
                                rest.substring(0, colon),
                                rest.substring(colon + 1).strip(),
                                origin);
            default -> unreadable(text, "begin with close, open, set or where", origin);
        };
    }

    /** Adds a link. */
    public static Change adding(NewLink link, Origin origin) {
        return new Change(origin, new LinkAddition(link));
    }

    /** Adds a border crossing. */
    public static Change adding(NewCrossing crossing, Origin origin) {
        return new Change(origin, new CrossingAddition(crossing));
    }

    /** A change that could not be read: an error of its scenario. */
    public static Change unreadable(String words, String message, Origin origin) {
        return new Change(origin, new Unreadable(words, message));
    }

    private static Change read(String words, Origin origin, Supplier<Effect> reader) {
        try {
            return new Change(origin, reader.get());
        } catch (IllegalArgumentException e) {
            return unreadable(words, e.getMessage(), origin);
        }
    }

    /** The change in one fixed spelling. */
    public String words() {
        return effect.words();
    }

    /** Where it was read. */
    public Origin origin() {
        return origin;
    }

    /** The atlas once it is changed; as it was, and an error, if that cannot be done. */
    Atlas on(Atlas atlas, Remarks remarks) {
        Consumer<String> warn = message -> remarks.warning(remark(message));
        try {
            return effect.on(atlas, warn);
        } catch (IllegalArgumentException e) {
            List<String> messages = e instanceof SeveralFaults several ? several.messages() : List.of(e.getMessage());
            messages.forEach(message -> remarks.error(remark(message)));
            return atlas;
        }
    }

    private Remark remark(String message) {
        return new Remark(origin.where(), words(), message);
    }

    private record Unreadable(String words, String message) implements Effect {
        @Override
        public Atlas on(Atlas atlas, Consumer<String> warn) {
            throw new IllegalArgumentException(message);
        }
    }

    @Override
    public String toString() {
        return words();
    }
}
