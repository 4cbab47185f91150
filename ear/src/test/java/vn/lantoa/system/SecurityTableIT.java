package vn.lantoa.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Compares the table of security.md with the sources: every named proof exists. Whether it proves its line is for
 * readers to judge.
 */
class SecurityTableIT {
    private static final Path TABLE = Path.of("src/docs/security.md");
    private static final Pattern ROW =
            Pattern.compile("\\| (\\d+\\.\\d+\\.\\d+) \\| ([12]) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final String IN_THE_FIELD = " (in the field)";
    private static final String OF_THE_ARCHIVE = " (of the archive)";
    private static final Pattern MARKED = Pattern.compile("`([^`]+)`( \\((?:in the field|of the archive)\\))?");

    /** The mark after a proof, by the tag of its test: untagged tests run in verify. */
    private static final Map<String, String> MARKS = Map.of("", "", "dist", OF_THE_ARCHIVE);

    /** The number of requirements of level 1 and 2 in each chapter of ASVS 5.0.0, as it was published. */
    private static final Map<Integer, Integer> CHAPTERS = Map.ofEntries(
            Map.entry(1, 27),
            Map.entry(2, 11),
            Map.entry(3, 19),
            Map.entry(4, 10),
            Map.entry(5, 9),
            Map.entry(6, 35),
            Map.entry(7, 18),
            Map.entry(8, 7),
            Map.entry(9, 7),
            Map.entry(10, 29),
            Map.entry(11, 14),
            Map.entry(12, 9),
            Map.entry(13, 13),
            Map.entry(14, 9),
            Map.entry(15, 13),
            Map.entry(16, 16),
            Map.entry(17, 7));

    /** One requirement. */
    private record Row(String number, String state, String why) {
        int chapter() {
            return Integer.parseInt(number.split("\\.")[0]);
        }

        /** Each name with the mark after it. */
        Map<String, String> proofs() {
            return MARKED.matcher(why)
                    .results()
                    .collect(Collectors.toMap(
                            found -> found.group(1),
                            found -> found.group(2) == null ? "" : found.group(2),
                            (one, other) -> one.equals(other) ? one : one + other));
        }

        List<String> named() {
            return NAMED.matcher(why).results().map(found -> found.group(1)).toList();
        }
    }

    @Test
    void lists_each_requirement_of_both_levels_once() throws IOException {
        var rows = rows();

        assertThat(rows).extracting(Row::number).doesNotHaveDuplicates();
        assertThat(rows.stream().collect(Collectors.groupingBy(Row::chapter, Collectors.summingInt(row -> 1))))
                .isEqualTo(CHAPTERS);
    }

    @Test
    void each_line_has_a_state_and_a_reason() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.state()).as(row.number()).isIn("holds", "accepted", "not yet", "does not apply");
            assertThat(row.why()).as(row.number()).isNotBlank();
        });
    }

    @Test
    void the_totals_are_correct() throws IOException {
        var states = rows().stream().collect(Collectors.groupingBy(Row::state, Collectors.counting()));

        assertThat(Files.readString(TABLE, UTF_8))
                .contains("Of %d lines %d hold, %d do not apply, %d are accepted, %d do not hold yet."
                        .formatted(
                                rows().size(),
                                states.get("holds"),
                                states.get("does not apply"),
                                states.get("accepted"),
                                states.getOrDefault("not yet", 0L)));
    }

    @Test
    void each_proof_exists() throws IOException {
        var sources = new Sources();
        var missing = new ArrayList<String>();
        for (var row : rows()) {
            if (row.state().equals("holds") && row.named().isEmpty()) missing.add(row.number() + " names nothing");
            for (var name : row.named()) if (!sources.know(name)) missing.add(row.number() + " " + name);
        }

        assertThat(missing).isEmpty();
    }

    /** Readers of a green verify must not assume that a line is proved by a test that did not run. */
    @Test
    void only_proofs_that_verify_does_not_run_are_marked() throws IOException {
        var sources = new Sources();
        var wrong = new ArrayList<String>();
        for (var row : rows())
            for (var named : row.proofs().entrySet()) {
                var mark = MARKS.getOrDefault(sources.tagOf(named.getKey()), IN_THE_FIELD);
                if (!mark.equals(named.getValue()))
                    wrong.add("%s %s: “%s”, not “%s”".formatted(row.number(), named.getKey(), mark, named.getValue()));
            }

        assertThat(wrong).isEmpty();
    }

    private static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(TABLE, UTF_8))
                .results()
                .map(found -> new Row(
                        found.group(1), found.group(4).strip(), found.group(5).strip()))
                .toList();
    }
}
