package vn.lantoa.approval;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Slug;

/**
 * Place in a version that a comment refers to.
 *
 * @param spot the position: {@code 40 55} for per cent from the left and from the top, a page, or a second; empty for a
 *     text and for the whole version
 */
public record CommentPlace(Kind kind, String spot) {
    /** The whole version. */
    public static final CommentPlace WHOLE = new CommentPlace(Kind.WHOLE, "");

    /** Kind of place. */
    public enum Kind implements Slug {
        WHOLE(""),
        /** Point in the picture. */
        POINT("(?:100|\\d{1,2}) (?:100|\\d{1,2})"),
        /** Page of the document. */
        PAGE("[1-9]\\d{0,4}"),
        /** Second of the video or audio. */
        SECOND("\\d{1,6}"),
        TITLE(""),
        DESCRIPTION(""),
        TEXT(""),
        ALTERNATIVE_TEXT("");

        private final Pattern spots;

        Kind(String spots) {
            this.spots = Pattern.compile(spots);
        }

        /** Returns whether this kind of place requires a position. */
        public boolean hasSpot() {
            return !spots.pattern().isEmpty();
        }
    }

    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,2}):([0-5]\\d)");

    public CommentPlace {
        if (!kind.spots.matcher(spot).matches())
            throw new Rejected(Issues.of("spot", spot.isEmpty() ? "missing" : "malformed"));
    }

    /**
     * Parses a typed position. A time is typed as {@code 1:15}; the parts of a point may be separated by commas or
     * spaces.
     */
    public static CommentPlace typed(Kind kind, String typed) {
        var text = typed.strip();
        if (!kind.hasSpot()) return new CommentPlace(kind, "");
        var clock = CLOCK.matcher(text);
        if (kind == Kind.SECOND && clock.matches())
            return new CommentPlace(kind, seconds(clock.group(1), clock.group(2), clock.group(3)));
        return new CommentPlace(kind, text.replaceAll("[\\s,;%]+", " ").strip());
    }

    private static String seconds(@Nullable String hours, String minutes, String seconds) {
        var whole = hours == null ? 0 : Integer.parseInt(hours) * 3600;
        return String.valueOf(whole + Integer.parseInt(minutes) * 60 + Integer.parseInt(seconds));
    }

    /** Returns the position as shown to people; a time is shown in minutes and seconds. */
    public String shown() {
        if (kind != Kind.SECOND) return spot;
        var second = Integer.parseInt(spot);
        return second < 3600
                ? "%d:%02d".formatted(second / 60, second % 60)
                : "%d:%02d:%02d".formatted(second / 3600, second / 60 % 60, second % 60);
    }
}
