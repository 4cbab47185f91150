package vn.lantoa.web.coverage;

import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.coverage.practice.NominationLine;
import vn.lantoa.coverage.practice.NominationLine.Best;
import vn.lantoa.coverage.practice.RankedNomination;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.kernel.table.Spreadsheet;
import vn.lantoa.web.page.PageWords;

/** The nominations of a year as a table, with the same columns as CSV and as a workbook. */
final class NominationTable {
    private static final List<String> COLUMNS = List.of(
            "rank",
            "unit",
            "name",
            "year",
            "task",
            "asset",
            "title",
            "text",
            "state",
            "reason",
            "seen",
            "reported",
            "declared",
            "places",
            "units",
            "evidence");

    private NominationTable() {}

    static String csv(List<RankedNomination> nominations) {
        var csv = new Csv(COLUMNS.toArray(String[]::new));
        nominations.forEach(
                one -> csv.line(Stream.of(cells(one, one.line().said().state().slug()))
                        .map(Object::toString)
                        .toArray(String[]::new)));
        return csv.text();
    }

    /** Returns the workbook, with columns and states in the reader's language. */
    static byte[] sheet(List<RankedNomination> nominations, PageWords words) {
        var columns = COLUMNS.stream().map(column -> words.text("practice.column." + column));
        var sheet = new Spreadsheet(words.text("practice.sheet"), columns.toArray(String[]::new));
        for (var one : nominations) {
            var state = one.line().said().state().slug();
            sheet.line(cells(one, words.text("practice-state." + state)));
        }
        return sheet.bytes();
    }

    private static Object[] cells(RankedNomination one, String state) {
        return Stream.concat(said(one, state), evidence(one.line())).toArray();
    }

    private static Stream<Object> said(RankedNomination one, String state) {
        var said = one.line().said();
        var what = one.line().what();
        var decision = one.line().decision();
        return Stream.of(
                one.rank() == 0 ? "" : one.rank(),
                said.unitCode(),
                said.unitName(),
                said.year(),
                said.task(),
                what.asset().toString(),
                what.title(),
                said.text(),
                state,
                decision == null ? "" : decision.reason());
    }

    private static Stream<Object> evidence(NominationLine line) {
        var figures = line.figures();
        var best = line.best();
        return Stream.of(
                figures.seen(),
                figures.reported(),
                figures.declared(),
                figures.places(),
                figures.units(),
                best == null ? "" : lookedUpAt(best));
    }

    private static String lookedUpAt(Best best) {
        return best.address().isEmpty() ? best.place() : best.address();
    }
}
