package vn.lantoa.rendition.ffmpeg;

import java.time.Duration;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/** Parser of the output lines of ffmpeg's {@code -progress}. */
record Progress(Film film, IntConsumer percents) {
    private static final Pattern MADE = Pattern.compile("out_time_us=(\\d{1,18})");

    /** Parses one line. The progress stays below 100 until the result is stored. */
    void hear(String line) {
        var made = MADE.matcher(line.strip());
        var whole = film.duration().map(Duration::toMillis).orElse(0L);
        if (whole == 0 || !made.matches()) return;
        long percent = Long.parseLong(made.group(1)) / 1000 * 100 / whole;
        percents.accept((int) Math.min(99, percent));
    }
}
