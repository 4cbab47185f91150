package vn.lantoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.lantoa.architecture.Expressions.Expression;

/**
 * Regular expressions read each character of a text a limited number of times, so that no untrusted text keeps a
 * processor busy. Exceptions are listed in {@link ExpressionAllowances}, with the limit of their texts.
 */
class LinearExpressionsTest {
    private static final int LENGTH = 600;
    private static final int READS = 50;

    private final ExpressionAllowances allowances = new ExpressionAllowances(READS * LENGTH);

    @Test
    void every_expression_is_linear_or_its_text_is_bounded() throws IOException {
        var faults = new TreeSet<String>();
        for (var expression : Expressions.of(sources()))
            if (!allowances.allow(expression) && !isLinear(expression))
                faults.add(expression.file() + ": " + expression.source());

        assertThat(faults)
                .as("expressions that read a character more than " + READS + " times, or that are not constant")
                .isEmpty();
        assertThat(allowances.unused()).as("allowances that are not needed").isEmpty();
    }

    @Test
    void the_scan_finds_every_expression_and_the_count_rejects_quadratic_ones() throws IOException {
        var slow = Expressions.of(
                List.of(
                        "class Part { static final String SPACES = \"\\\\s*\"; }",
                        """
                class Canary {
                    private static final String X = "x" + Part.SPACES;
                    private static final Pattern COMPILED = Pattern.compile(
                            X // in two lines
                            + "\\\\d*\\\\s*y", Pattern.CASE_INSENSITIVE);
                    boolean a(String t) { return COMPILED.matcher(t).matches(); }
                    boolean b(String t) { return t.matches("(?s).*<a>.*<b>.*"); }
                    String c(String t) { return t.replaceAll("[ \\\\t]*$", "") + t.replaceFirst("#.*$", ""); }
                    String[] d(String t) { return t.split("\\\\s*,"); }
                    boolean e(String t, String by) { return t.matches("a" + by) || Pattern.matches("\\\\d*\\\\d*x", t); }
                }
                """));

        assertThat(slow).hasSize(7).noneMatch(LinearExpressionsTest::isLinear);
        assertThat(slow.get(0).pattern())
                .hasToString("x\\s*\\d*\\s*y")
                .returns(Pattern.CASE_INSENSITIVE, Pattern::flags);
    }

    @Test
    void an_expression_used_for_full_matches_is_not_counted_as_a_search() throws IOException {
        assertThat(searches("A.matcher(t).matches()")).isFalse();
        assertThat(searches("var m = A.matcher(t); m.matches(); m.group(1)")).isFalse();
        assertThat(searches("A.matcher(t).replaceAll(t)")).isTrue();
        assertThat(searches("var m = A.matcher(t); m.find()")).isTrue();
        assertThat(searches("given(A)")).isTrue();
        assertThat(searches("A.split(t)")).isTrue();
        assertThat(searches("t.isEmpty()")).isTrue();
    }

    @Test
    void the_count_accepts_linear_expressions() {
        for (var linear : List.of("[ \\t]*+x", "(?<! ) +$", "#[^\\n]*+", "bytes=[ \\t]*+(\\d{0,18}+)-"))
            assertThat(isLinear(new Expression("A", linear, Pattern.compile(linear), true)))
                    .as(linear)
                    .isEqualTo(!linear.startsWith("[ "));
    }

    private static boolean searches(String use) throws IOException {
        return Expressions.of(List.of("class U { static final Pattern A = Pattern.compile(\"a\"); void u(String t) { "
                        + use + "; } }"))
                .get(0)
                .searches();
    }

    private static boolean isLinear(Expression expression) {
        var pattern = expression.pattern();
        return pattern != null
                && HostileTexts.against(pattern, LENGTH).stream()
                        .allMatch(text ->
                                CountedText.suffices(pattern, expression.searches(), text, READS * text.length()));
    }

    private static List<String> sources() throws IOException {
        var sources = new ArrayList<String>();
        for (var module : List.of("ejb", "web", "wildfly-config"))
            try (var files = Files.walk(Path.of("..", module, "src", "main"))) {
                for (var file : files.filter(
                                one -> one.toString().endsWith(".java") && !one.endsWith("package-info.java"))
                        .toList()) sources.add(Files.readString(file));
            }
        return sources;
    }
}
