package vn.lantoa.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lantoa.coverage.CoverageTable;
import vn.lantoa.coverage.CoverageTable.Line;
import vn.lantoa.coverage.CoverageTable.Total;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;

class CoverageTilesTest {
    @Test
    void tiles_are_sorted_by_name_and_shaded_by_number() {
        var table = new CoverageTable(
                2026,
                2,
                List.of(
                        line("DEPARTMENT", "Sở Y tế", 99),
                        line("WARD", "Phường Ô", 8),
                        line("COMMUNE", "Xã Ấp Bắc", 0),
                        line("COMMUNE", "Xã An Lộc", 2)),
                List.of(),
                true);

        assertThat(CoverageModel.tiles(table, new CoverageParameters()))
                .extracting(CoverageModel.Row::name, row -> row.of().total().uses(), row -> row.cells()
                        .get(0)
                        .tone())
                .containsExactly(tuple("Phường Ô", 8, 4), tuple("Xã An Lộc", 2, 1), tuple("Xã Ấp Bắc", 0, 0));
    }

    private static Line line(String kind, String name, int uses) {
        var unit = new OrganisationView(
                new OrganisationId(new UUID(0, name.hashCode())),
                "x",
                kind,
                name,
                null,
                LocalDate.of(2000, 1, 1),
                null);
        var months = IntStream.range(0, 12)
                .mapToObj(month -> new Total(month == 0 ? uses : 0, 0, 0, 0))
                .toList();
        return Line.of(unit, "", months, List.of(), true);
    }
}
