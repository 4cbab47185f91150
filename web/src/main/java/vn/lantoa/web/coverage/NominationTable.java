package vn.lantoa.web.coverage;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.lantoa.coverage.practice.NominationView;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.kernel.table.Spreadsheet;
import vn.lantoa.web.page.PageWords;

/** The nominations of a year as a table, with the same columns as CSV and as a workbook. */
final class NominationTable {
    private static final List<String> COLUMNS = List.of(
            ("rank,unit,name,year,task,asset,title,text,state," + "reason,seen,reported,declared,places,units,evidence")
                    .split(","));

    private NominationTable() {}

    static String csv(List<NominationView> nominations) {
        var csv = new Csv(COLUMNS.toArray(String[]::new));
        nominations.forEach(one ->
                csv.line(cells(one, one.state().slug()).map(Object::toString).toArray(String[]::new)));
        return csv.text();
    }

    /** Returns the workbook, with columns and states in the reader's language. */
    static byte[] sheet(List<NominationView> nominations, PageWords words) {
        var columns = COLUMNS.stream().map(column -> words.text("practice.column." + column));
        var sheet = new Spreadsheet(words.text("practice.sheet"), columns.toArray(String[]::new));
        for (var one : nominations)
            sheet.line(cells(one, words.text("practice-state." + one.state().slug()))
                    .toArray());
        return sheet.bytes();
    }

    private static Stream<Object> cells(NominationView one, String state) {
        var evidence = one.evidence();
        return Stream.of(
                Objects.requireNonNullElse(one.rank(), ""),
                one.unit(),
                one.name(),
                one.year(),
                one.task(),
                one.asset().toString(),
                one.title(),
                one.text(),
                state,
                one.reason(),
                evidence.seen(),
                evidence.reported(),
                evidence.declared(),
                evidence.places(),
                evidence.units(),
                Stream.of(evidence.best(), evidence.place())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""));
    }
}
