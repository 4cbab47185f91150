package vn.lantoa.rendition.ffmpeg;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.asset.inspection.Fact;
import vn.lantoa.rendition.RenditionJob;

/** The facts of the film to be worked on. */
record Film(long bytes, @Nullable Duration length) {
    private static final long MEBIBYTE = 1L << 20;
    private static final long MEMORY = 3L << 30;
    private static final int LINE_BYTES = 64 * 1024;

    static final ChildLimits STILL_LIMITS = new ChildLimits(Duration.ofSeconds(90), LINE_BYTES, MEMORY, 32 * MEBIBYTE);

    private static final Duration SHORTEST = Duration.ofMinutes(2);
    private static final Duration LONGEST = Duration.ofHours(12);
    /** Factor of its own length that the slowest machine we know needs for a film of 4K. */
    private static final int SLOWNESS = 12;

    /** Bytes a second of the smallest film, slides with a voice; more seconds than the bytes allow are not believed. */
    private static final int BAREST_FILM = 4 << 10;

    /** The same of a sound: a voice at 8 kbit/s. */
    private static final int BAREST_SOUND = 1 << 10;

    static Film of(RenditionJob job) {
        var source = job.source();
        var duration = source.facts().findNumber(Fact.DURATION_MS).map(Duration::ofMillis);
        return new Film(source.bytes(), duration.orElse(null));
    }

    /** The duration, if that is known. */
    Optional<Duration> duration() {
        return Optional.ofNullable(length);
    }

    /**
     * The limits: time by its length, as far as there are bytes for it, since a header may claim anything; space by its
     * size, since a film for browsers is smaller than its master, or nearly so.
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

    /** True if it claims to be longer than any programme: such a file is broken, or malicious. */
    boolean isAbsurd() {
        return length != null && length.compareTo(LONGEST) > 0;
    }

    /** The end of the output in seconds, whatever the time stamps of its frames. */
    long end() {
        return (length == null ? LONGEST : length.plusSeconds(5)).toSeconds();
    }

    /** The limits of a sound: the best is small beside any film, and twice the bits of its own master at most. */
    ChildLimits soundLimits() {
        return new ChildLimits(time(BAREST_SOUND), LINE_BYTES, MEMORY, 16 * bytes + 256 * MEBIBYTE);
    }

    /** The time of the still: not at the very beginning, which is mostly black. */
    Duration stillAt() {
        var tenth = (length == null ? Duration.ZERO : length).dividedBy(10);
        return tenth.compareTo(Duration.ofSeconds(3)) < 0 ? tenth : Duration.ofSeconds(3);
    }
}
