package vn.lantoa.asset.draft;

import java.util.List;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;

/** Cues being edited, row by row; invalid input is kept as typed. */
public record CueSheet(List<Row> rows) {
    /** The maximum number of rows: a form has three fields per row, and the server accepts a thousand. */
    public static final int MOST = 300;

    /** A new sheet. */
    public static final CueSheet NEW = new CueSheet(List.of(new Row("00:00:00.000", "00:00:03.000", "")));

    /** One row. */
    public record Row(String start, String end, String text) {}

    /** Returns these cues as a sheet. */
    public static CueSheet of(Cues cues) {
        return new CueSheet(cues.list().stream()
                .map(cue -> new Row(CueTime.vtt(cue.start()), CueTime.vtt(cue.end()), cue.text()))
                .toList());
    }

    /** Returns all issues that prevent saving; each names the row, counted from 1. */
    public Issues check() {
        var issues = Issues.none().when(rows.size() > MOST, "cues", "too-many", MOST);
        for (int i = 0; i < Math.min(rows.size(), MOST); i++)
            issues = issues.when(!isTimed(rows.get(i)), "cues", "cue-time", i + 1);
        return issues.isEmpty() ? CueRules.check(cues().list()) : issues;
    }

    /** Returns the cues of a sheet without issues. */
    public Cues cues() {
        return new Cues(rows.stream().map(CueSheet::cue).toList());
    }

    private static boolean isTimed(Row row) {
        return CueTime.parse(row.start()).isPresent()
                && CueTime.parse(row.end()).isPresent();
    }

    private static Cue cue(Row row) {
        return new Cue(
                CueTime.parse(row.start()).orElse(0), CueTime.parse(row.end()).orElse(0), FreeText.tidy(row.text()));
    }
}
