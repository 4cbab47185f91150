package vn.lantoa.web.page;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleSheetTest {
    private static final Pattern RULE = Pattern.compile("(?m)^\\.([\\w-]+) \\{");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

    /** A class name in a selector. */
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)(?=[^{}]*\\{)");

    /** Classes whose names templates compose. */
    private static final Set<String> COMPOSED = Set.of("heat-1", "heat-2", "heat-3", "heat-4", "chart-0", "chart-1");

    private static final Path SHEET = Path.of("src/main/webapp/assets/lantoa.css");

    private static final List<Path> USERS = List.of(
            Path.of("src/main/webapp/WEB-INF/pages"), Path.of("src/main/webapp/assets"), Path.of("src/main/java"));

    /** Two components of the console that use the same class name by chance would affect each other. */
    @Test
    void each_class_has_one_rule() throws IOException {
        assertThat(RULE.matcher(Files.readString(SHEET)).results().map(MatchResult::group))
                .hasSizeGreaterThan(50)
                .doesNotHaveDuplicates();
    }

    @Test
    void each_class_is_used() throws IOException {
        var sheet = COMMENT.matcher(Files.readString(SHEET)).replaceAll("");
        var named = CLASS.matcher(sheet).results().map(one -> one.group(1)).collect(toSet());

        assertThat(named).hasSizeGreaterThan(150).containsAll(COMPOSED);
        named.removeAll(COMPOSED);
        named.removeAll(words());
        assertThat(named).isEmpty();
    }

    /** The limits of the decision to keep our own style sheet. */
    @Test
    void style_sheets_and_scripts_stay_small() throws IOException {
        assertThat(linesOf("*.css")).isBetween(1L, 1_199L);
        assertThat(linesOf("*.js")).isBetween(1L, 2_600L);
    }

    /** Returns the number of lines of our own assets with such names; vendor files are in folders. */
    private static long linesOf(String names) throws IOException {
        long lines = 0;
        try (var files = Files.newDirectoryStream(SHEET.getParent(), names)) {
            for (var file : files)
                try (var content = Files.lines(file)) {
                    lines += content.count();
                }
        }
        return lines;
    }

    /** Returns the words of all templates, scripts and Java classes. */
    private static Set<String> words() throws IOException {
        var words = new HashSet<String>();
        for (var folder : USERS)
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(StyleSheetTest::mayUse).toList())
                    words.addAll(List.of(Files.readString(file).split("[^\\w-]+")));
            }
        return words;
    }

    private static boolean mayUse(Path file) {
        return file.toString().matches(".*\\.(ftlh|js|java)")
                && !file.toString().contains("vendor");
    }
}
