package vn.lantoa.asset.draft;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Time in a video, as written in WebVTT ({@code 00:01:02.345}) and SubRip ({@code 00:01:02,345}). */
final class CueTime {
    /** A time; the hours and the fraction may be omitted. */
    private static final Pattern TIME =
            Pattern.compile("(?:([0-9]{1,2}):)?([0-5]?[0-9]):([0-5][0-9])(?:[.,]([0-9]{1,3}))?");

    private CueTime() {}

    /** Parses a time and returns it in milliseconds; empty if the text is invalid. */
    public static OptionalLong parse(String text) {
        var found = TIME.matcher(text.strip());
        if (!found.matches()) return OptionalLong.empty();
        var fraction = found.group(4) == null ? "" : found.group(4);
        return OptionalLong.of(
                ((number(found.group(1)) * 60 + number(found.group(2))) * 60 + number(found.group(3))) * 1000
                        + number((fraction + "000").substring(0, 3)));
    }

    /** Returns the time in WebVTT, always with hours. */
    public static String vtt(long millis) {
        return write(millis, '.');
    }

    /** Returns the time in SubRip. */
    public static String srt(long millis) {
        return write(millis, ',');
    }

    private static String write(long millis, char point) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                point,
                millis % 1000);
    }

    private static long number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
