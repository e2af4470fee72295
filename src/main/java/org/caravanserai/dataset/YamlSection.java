package org.caravanserai.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.caravanserai.atlas.NearMatches;
import org.caravanserai.geo.Position;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Keys and values of a YAML file, or of a part of one, that know their lines. Like {@link Row}, its readers report what is
 * wrong and give a stand-in, so that reading goes on.
 */
public final class YamlSection {

    private final String file;
    private final int line;
    private final Map<String, Node> values;
    private final Map<String, Integer> lines;
    private final Problems problems;

    private YamlSection(
            String file, int line, Map<String, Node> values, Map<String, Integer> lines, Problems problems) {
        this.file = file;
        this.line = line;
        this.values = values;
        this.lines = lines;
        this.problems = problems;
    }

    /** The top of a file; empty, and reported, if it is no YAML mapping. */
    public static YamlSection read(String file, String text, Problems problems) {
        try {
            Optional<Node> root =
                    new Compose(LoadSettings.builder().setLabel(file).build()).composeString(text);
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return of(file, 1, mapping, problems);
            }
            problems.report(new TableProblem.Unreadable(Where.in(file), "it holds no keys and values"));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            problems.report(new TableProblem.Unreadable(new Where(file, line, ""), e.getProblem()));
        } catch (YamlEngineException e) {
            problems.report(new TableProblem.Unreadable(Where.in(file), e.getMessage()));
        }
        return new YamlSection(file, 1, Map.of(), Map.of(), problems);
    }

    private static YamlSection of(String file, int line, MappingNode mapping, Problems problems) {
        Map<String, Node> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            int at = lineOf(tuple.getKeyNode());
            if (values.put(key, tuple.getValueNode()) != null) {
                problems.report(new TableProblem.DuplicateRow(new Where(file, at, key), key, lines.get(key)));
            }
            lines.putIfAbsent(key, at);
        }
        return new YamlSection(file, line, values, lines, problems);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    /** Where a key stands; where the part begins if it has none such. */
    public Where at(String key) {
        return new Where(file, lines.getOrDefault(key, line), key);
    }

    /** Adds a problem to those that reading the file has met. */
    public void report(Problem problem) {
        problems.report(problem);
    }

    /** Reports the keys that nobody reads. */
    public void allow(List<String> known) {
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                report(new TableProblem.UnknownKey(at(key), known, NearMatches.of(key, known)));
            }
        }
    }

    /** Whether the key is there, be it with an empty value. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** The word under a key; empty if there is none. */
    public String text(String key) {
        return values.get(key) instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    /** The word under a key; reported if there is none. */
    public String required(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            report(new TableProblem.EmptyField(at(key)));
        }
        return text;
    }

    /** Which of some values a word names. */
    <E> Optional<E> choice(String key, E[] values, Function<E, String> word) {
        String text = required(key);
        return text.isEmpty() ? Optional.empty() : choice(key, text, values, word);
    }

    /** Which of some values the words of a list name. */
    <E> List<E> choices(String key, E[] values, Function<E, String> word) {
        return list(key).stream()
                .flatMap(text -> choice(key, text, values, word).stream())
                .toList();
    }

    private <E> Optional<E> choice(String key, String text, E[] values, Function<E, String> word) {
        for (E value : values) {
            if (word.apply(value).equals(text)) {
                return Optional.of(value);
            }
        }
        report(new TableProblem.UnknownWord(
                at(key), text, Arrays.stream(values).map(word).toList()));
        return Optional.empty();
    }

    /** The number under a key; reported if there is none, or none within bounds, and then not a number. */
    public double number(String key, double lowest, double highest) {
        String text = required(key);
        try {
            double number = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
            if (!text.isEmpty() && !(number >= lowest && number <= highest)) {
                report(new TableProblem.OutOfRange(at(key), number, lowest, highest));
            }
            return number;
        } catch (NumberFormatException e) {
            report(new TableProblem.NotANumber(at(key), text));
            return Double.NaN;
        }
    }

    /** The number under a key; empty if there is none, or none within bounds. */
    public OptionalDouble optionalNumber(String key, double lowest, double highest) {
        double number = has(key) ? number(key, lowest, highest) : Double.NaN;
        return number >= lowest && number <= highest ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** Positions written as {@code [[longitude, latitude], ...]}; none if there is no such key. */
    List<Position> positions(String key) {
        List<Position> positions = new ArrayList<>();
        if (values.get(key) instanceof SequenceNode sequence) {
            sequence.getValue().forEach(node -> position(key, node).ifPresent(positions::add));
        } else if (has(key)) {
            report(new TableProblem.BadFormat(at(key), text(key), "a list of positions [longitude, latitude]"));
        }
        return positions;
    }

    private Optional<Position> position(String key, Node node) {
        String text = "";
        if (node instanceof SequenceNode pair) {
            List<String> numbers = pair.getValue().stream()
                    .map(number -> number instanceof ScalarNode scalar ? scalar.getValue() : "")
                    .toList();
            text = String.join(", ", numbers);
            try {
                if (numbers.size() == 2) {
                    return Optional.of(
                            new Position(Double.parseDouble(numbers.get(0)), Double.parseDouble(numbers.get(1))));
                }
            } catch (IllegalArgumentException e) {
                text += " (" + e.getMessage() + ")";
            }
        }
        report(new TableProblem.BadFormat(
                new Where(file, lineOf(node), key), text, "a position [longitude, latitude] in degrees"));
        return Optional.empty();
    }

    /** A member of a list: a word, or a part with keys. */
    public record Item(Where where, String word, Optional<YamlSection> part) {}

    private List<Node> nodes(String key) {
        if (!has(key)) {
            return List.of();
        }
        return values.get(key) instanceof SequenceNode sequence ? sequence.getValue() : List.of(values.get(key));
    }

    /** The members of a list, or a single word or part; a list within the list is reported. */
    public List<Item> items(String key) {
        if (values.get(key) instanceof ScalarNode) {
            String text = text(key);
            return text.isEmpty() ? List.of() : List.of(new Item(at(key), text, Optional.empty()));
        }
        List<Item> items = new ArrayList<>();
        for (Node node : nodes(key)) {
            Where where = new Where(file, lineOf(node), key);
            if (node instanceof ScalarNode scalar) {
                items.add(new Item(where, scalar.getValue().strip(), Optional.empty()));
            } else if (node instanceof MappingNode mapping) {
                items.add(new Item(where, "", Optional.of(of(file, lineOf(node), mapping, problems))));
            } else {
                report(new TableProblem.BadFormat(where, "", "a word or a part with keys"));
            }
        }
        return items;
    }

    /** The members of a list that are words; a part with keys is reported. */
    public List<Item> words(String key) {
        List<Item> items = items(key);
        items.stream()
                .filter(item -> item.part().isPresent())
                .forEach(item -> report(new TableProblem.BadFormat(item.where(), "key: value", "a word")));
        return items.stream().filter(item -> item.part().isEmpty()).toList();
    }

    /** A list of words, or a single word. */
    List<String> list(String key) {
        if (values.get(key) instanceof SequenceNode sequence) {
            List<String> words = new ArrayList<>();
            for (Node node : sequence.getValue()) {
                if (node instanceof ScalarNode scalar) {
                    words.add(scalar.getValue().strip());
                }
            }
            return words;
        }
        String text = text(key);
        return text.isEmpty() ? List.of() : List.of(text);
    }

    /** The part under a key; an empty one if there is none. */
    YamlSection section(String key) {
        return values.get(key) instanceof MappingNode mapping
                ? of(file, lines.get(key), mapping, problems)
                : new YamlSection(file, lines.getOrDefault(key, line), Map.of(), Map.of(), problems);
    }

    /** The parts of a list under a key, or a single part. */
    public List<YamlSection> sections(String key) {
        List<YamlSection> parts = new ArrayList<>();
        for (Node node : nodes(key)) {
            if (node instanceof MappingNode mapping) {
                parts.add(of(file, lineOf(node), mapping, problems));
            } else {
                report(new TableProblem.BadFormat(new Where(file, lineOf(node), key), "", "a part with keys"));
            }
        }
        return parts;
    }
}
