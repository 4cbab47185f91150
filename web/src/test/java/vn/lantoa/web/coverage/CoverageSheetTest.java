package vn.lantoa.web.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.coverage.CoverageTable;
import vn.lantoa.coverage.CoverageTable.Line;
import vn.lantoa.coverage.CoverageTable.Total;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.web.page.PageWords;

class CoverageSheetTest {
    private static final CoverageTable TWO =
            new CoverageTable(2026, 2, List.of(line("so-yte", 3), line("so-khcn", 1)), List.of(), true);

    @TempDir
    Path folder;

    private final PageWords words = new PageWords() {
        @Override
        public String language() {
            return "vi";
        }
    };

    @Test
    void sums_of_lines_and_of_months_are_formulas() throws IOException {
        assertThat(sheet(CoverageSheet.of(TWO, false, task -> task, words)))
                .contains("<f>SUM(D2:O2)</f>", "<f>SUM(D3:O3)</f>", "<f>SUM(D2:D3)</f>", "<f>SUM(R2:R3)</f>");
    }

    @Test
    void uses_for_two_tasks_are_in_two_rows_and_tasks_are_not_summed() throws IOException {
        assertThat(sheet(CoverageSheet.of(TWO, true, task -> task, words)))
                .contains("<f>SUM(D3:O3)</f>")
                .doesNotContain("<f>SUM(D2:D3)</f>");
    }

    private static Line line(String code, int uses) {
        var unit = new OrganisationView(
                new OrganisationId(new UUID(0, code.hashCode())),
                code,
                "DEPARTMENT",
                code,
                null,
                LocalDate.of(2000, 1, 1),
                null);
        return Line.of(unit, "", Collections.nCopies(12, new Total(uses, 0, 0, 0)), List.of(), true);
    }

    private String sheet(byte[] workbook) throws IOException {
        try (var zip =
                new ZipFile(Files.write(folder.resolve("a.xlsx"), workbook).toFile())) {
            var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            return new String(sheet.readAllBytes(), UTF_8);
        }
    }
}
