package vn.lantoa.field.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows are kept from one run to the next. */
class ResultsIT {
    @TempDir
    private Path folder;

    private static Row row(String drill, int round, String outcome, long pageMillis) {
        return new Row()
                .put("drill", drill)
                .put("round", round)
                .put("outcome", outcome)
                .put("page_ms", pageMillis)
                .put("findings", "POST said 500 {\"a\": 1}, twice\nand more");
    }

    @Test
    void round_numbers_continue_from_the_last_run() {
        var file = folder.resolve("deeper/drills.csv");
        assertThat(new Results(file).next("kill")).isEqualTo(1);

        new Results(file).append(row("kill", 1, "passed", 10));
        new Results(file).append(row("kill", 2, "failed", 30));

        assertThat(new Results(file).next("kill")).isEqualTo(3);
        assertThat(new Results(file).next("sigterm")).isEqualTo(1);
    }

    @Test
    void reads_back_commas_quotation_marks_and_line_ends() {
        var results = new Results(folder.resolve("drills.csv"));

        results.append(row("kill", 1, "passed", 10));

        assertThat(results.rows()).hasSize(1);
        assertThat(results.rows().get(0).get("findings")).isEqualTo("POST said 500 {\"a\": 1}, twice and more");
        assertThat(results.rows().get(0).number("page_ms")).isEqualTo(10);
    }

    @Test
    void reads_rows_from_before_a_column_was_added() throws IOException {
        var file = folder.resolve("drills.csv");
        var former = Row.COLUMNS.subList(0, Row.COLUMNS.indexOf("findings") + 1);
        var cells =
                former.stream().map(column -> column.equals("round") ? "7" : "").toList();
        Files.writeString(file, String.join(",", former) + "\nkill" + String.join(",", cells) + "\n");
        var results = new Results(file);
        results.append(row("kill", 8, "passed", 10).put("late", 0));

        assertThat(results.rows()).extracting(row -> row.number("round")).containsExactly(7L, 8L);
        assertThat(results.rows()).extracting(row -> row.get("late")).containsExactly("", "0");
        assertThat(results.table()).contains("| kill | 2 | 1 |");
    }

    @Test
    void reports_passes_and_median_and_longest_recovery_per_drill() {
        var results = new Results(folder.resolve("drills.csv"));
        results.append(row("kill", 1, "passed", 10));
        results.append(row("kill", 2, "failed", 30));
        results.append(row("kill", 3, "passed", 20));

        assertThat(results.table()).contains("| kill | 3 | 2 |").contains("| 20 / 30 |");
    }
}
