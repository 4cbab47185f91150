package vn.lantoa.campaign.reading;

import java.util.regex.Pattern;
import vn.lantoa.kernel.Issues;

/** Rules for an announcement. */
final class AnnouncementRules {
    static final int LONGEST_SUMMARY = 1000;
    static final int MOST_HASHTAGS = 5;
    private static final Pattern HASHTAGS =
            Pattern.compile("(#[\\p{L}\\p{M}\\p{N}_]{1,50}( #[\\p{L}\\p{M}\\p{N}_]{1,50}){0,4})?");

    private AnnouncementRules() {}

    static Issues check(String summary, String hashtags) {
        return Issues.none()
                .when(summary.isBlank(), "summary", "missing")
                .when(summary.length() > LONGEST_SUMMARY, "summary", "too-long", LONGEST_SUMMARY)
                .when(!HASHTAGS.matcher(hashtags).matches(), "hashtags", "not-hashtags", MOST_HASHTAGS);
    }
}
