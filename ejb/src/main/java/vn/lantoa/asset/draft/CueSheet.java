package vn.lantoa.asset.draft;

import java.util.List;
import java.util.regex.Pattern;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;

/** Cues being edited, row by row; invalid input is kept as typed. */
public record CueSheet(List<Row> rows) {
    /** The maximum number of cues of a video: one cue every 1.5 seconds for two hours. */
    static final int MOST_CUES = 5_000;
    /** The maximum number of characters of a cue. */
    static final int TEXT = 500;

    private static final int LINES = 4;
    private static final long LONGEST = 24L * 60 * 60 * 1000;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\p{Cs}\\uFFFE\\uFFFF]");
    /** The maximum number of rows. A form has three fields per row, and the server accepts a thousand fields. */
    public static final int MOST = 300;

    /** A new sheet with one empty cue. */
    public static final CueSheet NEW = new CueSheet(List.of(new Row("00:00:00.000", "00:00:03.000", "")));

    /** One row. */
    public record Row(String start, String end, String text) {}

    /** Returns a sheet with these cues. */
    public static CueSheet of(Cues cues) {
        return new CueSheet(cues.list().stream()
                .map(cue -> new Row(Cues.vtt(cue.start()), Cues.vtt(cue.end()), cue.text()))
                .toList());
    }

    /** Returns all issues that prevent saving. Each issue names its row, counted from 1. */
    public Issues check() {
        var issues = Issues.none().when(rows.size() > MOST, "cues", "too-many", MOST);
        for (int i = 0; i < Math.min(rows.size(), MOST); i++)
            issues = issues.when(!isTimed(rows.get(i)), "cues", "cue-time", i + 1);
        return issues.isEmpty() ? check(cues().list()) : issues;
    }

    /** Returns the cues of a sheet without issues. */
    public Cues cues() {
        return new Cues(rows.stream().map(CueSheet::cue).toList());
    }

    private static boolean isTimed(Row row) {
        return Cues.parse(row.start()).isPresent() && Cues.parse(row.end()).isPresent();
    }

    private static Cue cue(Row row) {
        return new Cue(Cues.parse(row.start()).orElse(0), Cues.parse(row.end()).orElse(0), FreeText.tidy(row.text()));
    }

    /** Returns all issues of the cues. Each issue names its cue, counted from 1. */
    static Issues check(List<Cue> cues) {
        var issues = Issues.none()
                .when(cues.isEmpty(), "cues", "missing")
                .when(cues.size() > MOST_CUES, "cues", "too-many", MOST_CUES);
        for (int i = 0; i < Math.min(cues.size(), MOST_CUES); i++) {
            var cue = cues.get(i);
            int number = i + 1;
            issues = issues.when(cue.end() <= cue.start(), "cues", "cue-ends-before-it-begins", number)
                    .when(cue.end() > LONGEST, "cues", "cue-too-late", number)
                    .when(i > 0 && cue.start() < cues.get(i - 1).start(), "cues", "cue-out-of-order", number)
                    .and(checkText(cue.text(), number));
        }
        return issues;
    }

    private static Issues checkText(String text, int number) {
        return Issues.none()
                .when(text.isBlank(), "cues", "cue-empty", number)
                .when(text.codePointCount(0, text.length()) > TEXT, "cues", "cue-too-long", number)
                .when(text.lines().count() > LINES, "cues", "cue-too-many-lines", number)
                .when(CONTROL.matcher(text).find(), "cues", "cue-control-characters", number);
    }
}
