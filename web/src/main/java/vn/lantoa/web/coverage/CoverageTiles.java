package vn.lantoa.web.coverage;

import java.util.Comparator;
import java.util.List;
import vn.lantoa.coverage.CoverageTable;
import vn.lantoa.coverage.CoverageTable.Line;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.web.coverage.CoverageModel.Cell;
import vn.lantoa.web.coverage.CoverageModel.Row;

/** The communes and wards of a table as tiles, ordered by name, because the hub does not know their location. */
final class CoverageTiles {
    private CoverageTiles() {}

    static List<Row> of(CoverageTable table, CoverageParameters chosen) {
        var communes =
                table.lines().stream().filter(line -> line.unit().isCommune()).toList();
        var most =
                Math.max(1, CoverageModel.max(communes.stream().map(Line::sum).toList()));
        return communes.stream()
                .sorted(Comparator.comparing(Line::unit, OrganisationView.BY_NAME))
                .map(line -> tile(line, chosen, most))
                .toList();
    }

    private static Row tile(Line line, CoverageParameters chosen, int most) {
        var href = CoverageModel.href(chosen.with("unit", line.unit().code()));
        var cell = new Cell(line.sum(), CoverageModel.tone(line.sum(), most), "");
        return new Row(line, line.unit().name(), href, 0, List.of(cell));
    }
}
