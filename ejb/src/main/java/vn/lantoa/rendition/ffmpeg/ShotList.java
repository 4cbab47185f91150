package vn.lantoa.rendition.ffmpeg;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Collector of the beginnings of shots, from the frames that ffmpeg's filter {@code metadata} prints. */
final class ShotList {
    /** The minimum duration of a shot; a flash does not count. */
    private static final long SHORTEST_MILLIS = 200;

    private static final int MOST = 50_000;
    private static final Pattern FRAME =
            Pattern.compile("frame:\\d+\\s+pts:-?\\d+\\s+pts_time:(-?\\d{1,9}(?:\\.\\d+)?)");

    private final List<Long> begins = new ArrayList<>();

    /** Takes one printed line. */
    void hear(String line) {
        var frame = FRAME.matcher(line.strip());
        if (!frame.matches() || begins.size() >= MOST) return;
        long at = Math.max(0, Math.round(Double.parseDouble(frame.group(1)) * 1000));
        if (begins.isEmpty() || at >= begins.get(begins.size() - 1) + SHORTEST_MILLIS) begins.add(at);
    }

    /** Returns true if there was a frame. */
    boolean hasFrames() {
        return !begins.isEmpty();
    }

    /**
     * Returns the list as CSV (RFC 4180): number, in, out, and duration in seconds.
     *
     * @param length duration of the whole video; if unknown, the last shot has no end
     */
    String csv(Optional<Duration> length) {
        var csv = new StringBuilder("shot,in,out,duration\r\n");
        for (int i = 0; i < begins.size(); i++) {
            long in = begins.get(i);
            var out = i + 1 < begins.size()
                    ? Optional.of(begins.get(i + 1))
                    : length.map(Duration::toMillis).filter(end -> end > in);
            csv.append(i + 1).append(',').append(timecode(in)).append(',');
            csv.append(out.map(ShotList::timecode).orElse("")).append(',');
            csv.append(out.map(end -> seconds(end - in)).orElse("")).append("\r\n");
        }
        return csv.toString();
    }

    private static String timecode(long millis) {
        long seconds = millis / 1000;
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d.%03d", seconds / 3600, seconds / 60 % 60, seconds % 60, millis % 1000);
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
    }
}
