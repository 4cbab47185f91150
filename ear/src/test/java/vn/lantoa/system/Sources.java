package vn.lantoa.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of the project by their names, and the files by their paths. */
final class Sources {
    private static final Path ROOT = Path.of("..");
    private static final List<Path> PRODUCT = Stream.of("ejb", "web")
            .map(module -> ROOT.resolve(module).resolve("src/main/java/vn/lantoa"))
            .toList();
    private static final Pattern TEST = Pattern.compile("(\\w+)\\.(\\w+)");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"(\\w+)\"\\)");
    private static final Pattern METHOD = Pattern.compile("[^;{}]*?\\bvoid (\\w+)\\(");
    private static final Pattern FILE = Pattern.compile("[\\w./-]+/[\\w./-]+");

    private final Map<String, List<Path>> classes;

    Sources() throws IOException {
        var files = new ArrayList<Path>();
        for (var module : List.of("content-templates", "wildfly-config", "ejb", "web", "ear"))
            try (var all = Files.walk(ROOT.resolve(module).resolve("src"))) {
                all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        classes = files.stream()
                .collect(Collectors.groupingBy(
                        file -> file.getFileName().toString().replace(".java", "")));
    }

    /** True for a class, a test of a class, or a file. */
    boolean know(String name) throws IOException {
        var test = TEST.matcher(name);
        if (test.matches() && classes.containsKey(test.group(1))) return hasTest(test.group(1), test.group(2));
        if (FILE.matcher(name).matches()) return Files.exists(ROOT.resolve(name));
        return classes.containsKey(name);
    }

    /**
     * True for a package or class in the product's domain or web module: a name below vn.lantoa, or a simple class
     * name.
     */
    boolean hasInProduct(String name) {
        return PRODUCT.stream().anyMatch(root -> {
            var place = root.resolve(name.replace('.', '/'));
            return Files.isDirectory(place)
                    || Files.exists(Path.of(place + ".java"))
                    || classes.getOrDefault(name, List.of()).stream().anyMatch(file -> file.startsWith(root));
        });
    }

    /** The tag by which verify excludes a test class or one of its tests; empty if it does not. */
    String tagOf(String name) throws IOException {
        var parts = name.split("\\.", 2);
        for (var file : FILE.matcher(name).matches() ? List.<Path>of() : classes.getOrDefault(parts[0], List.of())) {
            var text = Files.readString(file, UTF_8);
            var tag = TAG.matcher(text);
            while (tag.find()) {
                var annotated = text.substring(tag.end());
                var method = METHOD.matcher(annotated);
                var whole = text.charAt(tag.start() - 1) == '\n';
                if (whole
                        || (method.lookingAt()
                                && parts.length == 2
                                && method.group(1).equals(parts[1]))) return tag.group(1);
            }
        }
        return "";
    }

    // as tests are written in this project
    private boolean hasTest(String type, String method) throws IOException {
        for (var file : classes.getOrDefault(type, List.of())) {
            var text = Files.readString(file, UTF_8);
            if (text.contains("    void " + method + "(") || text.contains("Stream<DynamicTest> " + method + "("))
                return true;
        }
        return false;
    }
}
