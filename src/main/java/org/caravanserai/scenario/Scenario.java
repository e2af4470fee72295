package org.caravanserai.scenario;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caravanserai.atlas.AppliedScenario;
import org.caravanserai.atlas.Atlas;

/**
 * A what-if: changes that are made to an atlas in their order, each seeing what those before it did. Immutable; the atlas it
 * is applied to is not touched.
 *
 * <pre>{@code
 * Atlas changed = Scenario.named("Torkham opens")
 *         .opening("torkham")
 *         .closing("post:chaman-pk@2026-02-01..2026-03-31")
 *         .setting("crossing:islam-qala hours*0.5")
 *         .where("country='PK' AND mode='rail'", "speed*1.4")
 *         .applyTo(atlas);
 * }</pre>
 *
 * <p>The words are those of the command line and of YAML; {@link Change} tells them. Words that make no sense are told when
 * the scenario is applied, together with all else that is wrong with it.
 */
public final class Scenario {

    private final String name;
    private final List<Change> changes;
    private final Optional<LocalDate> asOf;

    private Scenario(String name, List<Change> changes, Optional<LocalDate> asOf) {
        this.name = requireNonNull(name, "name");
        this.changes = List.copyOf(changes);
        this.asOf = asOf;
    }

    /** A scenario that changes nothing yet. */
    public static Scenario named(String name) {
        return new Scenario(name, List.of(), Optional.empty());
    }

    /** A scenario of some changes, called by their words. */
    public static Scenario of(List<Change> changes) {
        String words = changes.stream().map(Change::words).collect(Collectors.joining("; "));
        return new Scenario(words, changes, Optional.empty());
    }

    /** The same that closes also this, such as {@code torkham} or {@code country:IR@2026-01-01..2026-06-30}. */
    public Scenario closing(String target) {
        return with(Change.closing(target, next()));
    }

    /** The same that opens also this, such as {@code project:trans-afghan-railway-kharlachi}. */
    public Scenario opening(String target) {
        return with(Change.opening(target, next()));
    }

    /** The same that sets or scales also this, such as {@code crossing:chaman hours*0.5}. */
    public Scenario setting(String words) {
        return with(Change.setting(words, next()));
    }

    /** The same that changes also what ECQL selects, such as {@code country='PK' AND mode='rail'} by {@code speed*1.4}. */
    public Scenario where(String ecql, String change) {
        return with(Change.where(ecql, change, next()));
    }

    /** The same with one link more. */
    public Scenario adding(NewLink link) {
        return with(Change.adding(link, next()));
    }

    /** The same with one border crossing more. */
    public Scenario adding(NewCrossing crossing) {
        return with(Change.adding(crossing, next()));
    }

    /** The same on the network of {@code date}, unless a query asks for another. */
    public Scenario asOf(LocalDate date) {
        return new Scenario(name, changes, Optional.of(date));
    }

    /** The same with one change more. */
    public Scenario with(Change change) {
        List<Change> all = new ArrayList<>(changes);
        all.add(change);
        return new Scenario(name, all, asOf);
    }

    /** This scenario and then {@code other}, under both names; where both move to a day, that of {@code other} counts. */
    public Scenario then(Scenario other) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(other.changes);
        return new Scenario(name + " + " + other.name, all, other.asOf.or(() -> asOf));
    }

    private Origin next() {
        return new Origin("change " + (changes.size() + 1), Path.of(""));
    }

    /** What people call it; {@link #id()} does not depend on it. */
    public String name() {
        return name;
    }

    /** Its changes, in order. */
    public List<Change> changes() {
        return changes;
    }

    /** The date it moves to: what queries that name none are answered for. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /**
     * The first 12 hexadecimal digits of SHA-256 over the words of its changes in their order, areas and new links with all
     * their coordinates; {@code base} when nothing changes. The name is no part of it.
     */
    public String id() {
        return label().id();
    }

    private AppliedScenario label() {
        List<String> words = new ArrayList<>(changes.stream().map(Change::words).toList());
        asOf.ifPresent(date -> words.add("as-of " + date));
        return new AppliedScenario(name, words, asOf);
    }

    /**
     * The atlas under this scenario; the same atlas if nothing changes.
     *
     * @throws ScenarioException if anything is wrong with it; it tells all that is, and nothing is applied
     */
    public Atlas applyTo(Atlas atlas) {
        return on(atlas).atlas();
    }

    /**
     * The atlas under this scenario, and what its author may not have meant.
     *
     * @throws ScenarioException as {@link #applyTo} does
     */
    public Applied on(Atlas atlas) {
        Remarks remarks = new Remarks();
        Atlas changed = label().changes().isEmpty() ? atlas : Headed.under(label(), atlas);
        for (Change change : changes) {
            changed = change.on(changed, remarks);
        }
        if (!remarks.errors().isEmpty()) {
            throw new ScenarioException(remarks.errors());
        }
        return new Applied(changed, remarks.warnings());
    }

    /** An atlas under a scenario, with warnings such as that something closed was already closed. */
    public record Applied(Atlas atlas, List<Remark> warnings) {
        public Applied {
            warnings = List.copyOf(warnings);
        }
    }

    /** Equal when the name, the words of the changes and the date are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Scenario scenario && label().equals(scenario.label());
    }

    @Override
    public int hashCode() {
        return Objects.hash(label());
    }

    @Override
    public String toString() {
        return name + " (" + id() + ")";
    }
}
