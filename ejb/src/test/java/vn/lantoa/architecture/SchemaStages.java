package vn.lantoa.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The stages of tables, views and functions, as listed in {@code schema-stages.txt}.
 *
 * @param relations stages of tables, views and sequences by name
 * @param functions stages of functions by name
 * @param rules the rules that triggers hold, by function or by {@code table.trigger}
 * @param exceptions pairs of a class or function and what it uses across a wall, with the reason
 */
record SchemaStages(
        Map<String, String> relations,
        Map<String, String> functions,
        Map<String, String> rules,
        Map<String, String> exceptions) {
    static final SchemaStages LISTED = read(Path.of("src/test/resources/vn/lantoa/architecture/schema-stages.txt"));

    private static SchemaStages read(Path list) {
        var stages = new SchemaStages(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        try (var lines = Files.lines(list)) {
            lines.filter(line -> !line.startsWith("#")).forEach(line -> stages.add(line.split(" ", 4)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stages;
    }

    private void add(String[] words) {
        var rest = words.length > 3 ? words[3] : "";
        switch (words[0]) {
            case "table", "view", "sequence" -> relations.put(words[1], words[2]);
            case "function" -> {
                functions.put(words[1], words[2]);
                rules.put(words[1], rest);
            }
            case "trigger" -> rules.put(words[1], words[2] + " " + rest);
            case "exception" -> exceptions.put(words[1] + " " + words[2], rest);
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    /** Returns the stage of a table, view or function. */
    String stage(String name) {
        return Objects.requireNonNull(
                relations.getOrDefault(name, functions.get(name)), () -> name + " is not in schema-stages.txt");
    }

    /** Returns the exceptions of functions, or those of classes. */
    Set<String> exceptions(boolean ofFunctions) {
        return exceptions.keySet().stream()
                .filter(pair -> functions.containsKey(pair.split(" ")[0]) == ofFunctions)
                .collect(Collectors.toSet());
    }
}
