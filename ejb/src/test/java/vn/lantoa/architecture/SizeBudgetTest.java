package vn.lantoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Limits of the sizes of files and methods, and of the number of files per package. {@link SizeAllowances} lists the
 * exceptions with their reasons.
 */
class SizeBudgetTest {
    private static final int FILE = 200;
    private static final int USE_CASE = 100;
    private static final int PACKAGE = 60;
    private static final int FEW = 8;

    private final SizeAllowances allowances = new SizeAllowances();
    private final List<String> over = new ArrayList<>();
    private int useCases;

    @Test
    void nothing_exceeds_its_budget_unless_listed() throws IOException {
        for (var module : List.of("ejb", "web", "wildfly-config")) check(Path.of("..", module, "src", "main", "java"));

        assertThat(over)
                .as("bigger than the budget, or too small for a package")
                .isEmpty();
        assertThat(useCases).as("use cases that the budget was held against").isGreaterThan(300);
        assertThat(allowances.unused())
                .as("allowances that nobody needs any more")
                .isEmpty();
    }

    @Test
    void finds_what_exceeds_a_budget() throws IOException {
        var sizes = SourceSizes.of(List.of(
                "record R(int a, int b) { R { int x = 0; } int m(int c) {\n\n return\n c; } record S(int a) {} }"));

        assertThat(sizes.methods()).containsEntry("R#m", 4);
        assertThat(sizes.parameters())
                .containsEntry("R", 2)
                .containsEntry("R.S", 1)
                .containsEntry("R#m", 1);
    }

    private void check(Path root) throws IOException {
        var packages = new TreeMap<String, Integer>();
        var texts = new ArrayList<String>();
        try (var files = Files.walk(root)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                if (file.endsWith("package-info.java")) continue;
                packages.merge(
                        root.relativize(file.getParent()).toString().replaceAll("[/\\\\]", "."), 1, Integer::sum);
                texts.add(Files.readString(file));
                checkFile(file.getFileName().toString().replace(".java", ""), texts.get(texts.size() - 1));
            }
        }
        packages.forEach((name, count) -> {
            budget("package " + name, count, PACKAGE);
            if (count <= FEW && !allowances.allow("few in package " + name, count))
                over.add("package " + name + ": " + count + ", not more than " + FEW);
        });
        var sizes = SourceSizes.of(texts);
        sizes.methods().forEach((method, size) -> budget("method " + method, size, SourceSizes.METHOD));
        sizes.parameters().forEach((what, count) -> budget("parameters of " + what, count, SourceSizes.PARAMETERS));
    }

    private void checkFile(String name, String text) {
        var lines = text.lines().filter(line -> !line.startsWith("import ")).toList();
        var useCase = lines.contains("@UseCase");
        if (useCase) useCases++;
        budget("file " + name, lines.size(), useCase ? USE_CASE : FILE);
    }

    private void budget(String what, int size, int limit) {
        if (size > limit && !allowances.allow(what, size)) over.add(what + ": " + size + ", not " + limit);
    }
}
