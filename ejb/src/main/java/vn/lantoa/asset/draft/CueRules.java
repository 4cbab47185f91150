package vn.lantoa.asset.draft;

import java.util.List;
import java.util.regex.Pattern;
import vn.lantoa.kernel.Issues;

/** Rules of subtitles. Pure. */
final class CueRules {
    /** The maximum number of cues of a video: one every 1.5 seconds for two hours. */
    public static final int MOST = 5_000;

    /** The maximum number of characters of a cue. */
    public static final int TEXT = 500;

    private static final int LINES = 4;
    private static final long LONGEST = 24L * 60 * 60 * 1000;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\p{Cs}\\uFFFE\\uFFFF]");

    private CueRules() {}

    /** Returns all issues; each names the cue by its number, counted from 1. */
    public static Issues check(List<Cue> cues) {
        var issues = Issues.none()
                .when(cues.isEmpty(), "cues", "missing")
                .when(cues.size() > MOST, "cues", "too-many", MOST);
        for (int i = 0; i < Math.min(cues.size(), MOST); i++) {
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
