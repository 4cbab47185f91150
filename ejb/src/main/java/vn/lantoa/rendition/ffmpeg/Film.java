package vn.lantoa.rendition.ffmpeg;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.asset.inspection.Fact;
import vn.lantoa.rendition.RenditionJob;

/** What is known of the film that is to be worked on. */
record Film(long bytes, @Nullable Duration length) {
    private static final long MEBIBYTE = 1L << 20;
    private static final long MEMORY = 3L << 30;
    private static final int LINE_BYTES = 64 * 1024;

    static final ChildLimits STILL_LIMITS = new ChildLimits(Duration.ofSeconds(90), LINE_BYTES, MEMORY, 32 * MEBIBYTE);

    private static final Duration SHORTEST = Duration.ofMinutes(2);
    private static final Duration LONGEST = Duration.ofHours(12);
    /** How many times its own length the slowest machine we know needs for a film of 4K. */
    private static final int SLOWNESS = 12;

    /** Bytes a second of the barest film that anybody makes, slides with a voice; no more seconds than that are believed. */
    private static final int BAREST_FILM = 4 << 10;

    /** The same of a sound: a voice at 8 kbit/s. */
    private static final int BAREST_SOUND = 1 << 10;

    static Film of(RenditionJob job) {
        var source = job.source();
        var duration = source.facts().findNumber(Fact.DURATION_MS).map(Duration::ofMillis);
        return new Film(source.bytes(), duration.orElse(null));
    }

    /** How long it lasts, if that is known. */
    Optional<Duration> duration() {
        return Optional.ofNullable(length);
    }

    /**
     * Time by its length, as far as there are bytes for it: what its head claims is free. Room by its size: a film for
     * browsers is smaller than its master, or nearly so.
     */
    ChildLimits limits() {
        return new ChildLimits(time(BAREST_FILM), LINE_BYTES, MEMORY, 2 * bytes + 64 * MEBIBYTE);
    }

    private Duration time(int barest) {
        var believed = Duration.ofSeconds(bytes / barest);
        var seconds = length == null || length.compareTo(believed) > 0 ? believed : length;
        var time = SHORTEST.plus(seconds.multipliedBy(SLOWNESS));
        return time.compareTo(LONGEST) < 0 ? time : LONGEST;
    }

    /** No programme is longer than this; what says so is broken, or means harm. */
    boolean isAbsurd() {
        return length != null && length.compareTo(LONGEST) > 0;
    }

    /** In seconds, where what is made of it ends whatever its frames say of their time. */
    long end() {
        return (length == null ? LONGEST : length.plusSeconds(5)).toSeconds();
    }

    /** A sound of the best quality is small beside any film, and twice as many bits as its own master at most. */
    ChildLimits soundLimits() {
        return new ChildLimits(time(BAREST_SOUND), LINE_BYTES, MEMORY, 16 * bytes + 256 * MEBIBYTE);
    }

    /** Where something is likely to be seen: not at the very beginning, which is mostly black. */
    Duration stillAt() {
        var tenth = (length == null ? Duration.ZERO : length).dividedBy(10);
        return tenth.compareTo(Duration.ofSeconds(3)) < 0 ? tenth : Duration.ofSeconds(3);
    }
}
