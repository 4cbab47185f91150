package vn.lantoa.rendition.ffmpeg;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.rendition.RenditionJob;

/** Facts of the video or audio file being processed. */
record Film(long bytes, @Nullable Duration length) {
    private static final long MEBIBYTE = 1L << 20;
    private static final long MEMORY = 3L << 30;
    private static final int LINE_BYTES = 64 * 1024;

    static final ChildLimits STILL_LIMITS = new ChildLimits(Duration.ofSeconds(90), LINE_BYTES, MEMORY, 32 * MEBIBYTE);

    private static final Duration SHORTEST = Duration.ofMinutes(2);
    private static final Duration LONGEST = Duration.ofHours(12);
    /** The processing time of a 4K video on the slowest supported machine, as a multiple of its duration. */
    private static final int SLOWNESS = 12;

    /**
     * The bytes per second of the smallest plausible video, slides with a voice. Limits how long a claimed duration may
     * be.
     */
    private static final int BAREST_FILM = 4 << 10;

    /** The bytes per second of the smallest plausible audio: a voice at 8 kbit/s. */
    private static final int BAREST_SOUND = 1 << 10;

    static Film of(RenditionJob job) {
        var source = job.source();
        var duration = source.facts().findNumber(Fact.DURATION_MS).map(Duration::ofMillis);
        return new Film(source.bytes(), duration.orElse(null));
    }

    /** Returns the duration, if known. */
    Optional<Duration> duration() {
        return Optional.ofNullable(length);
    }

    /**
     * Returns the limits. The time limit depends on the duration, capped by the file size because a header may claim
     * anything. The space limit depends on the file size, because a browser video is hardly larger than its master.
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

    /** Returns true if the claimed duration is implausibly long: such a file is broken or malicious. */
    boolean isAbsurd() {
        return length != null && length.compareTo(LONGEST) > 0;
    }

    /** Returns the time in seconds at which the output is cut off, whatever the time stamps of its frames are. */
    long end() {
        return (length == null ? LONGEST : length.plusSeconds(5)).toSeconds();
    }

    /** Returns the limits of audio, which is small compared with video and has at most twice the bits of its master. */
    ChildLimits soundLimits() {
        return new ChildLimits(time(BAREST_SOUND), LINE_BYTES, MEMORY, 16 * bytes + 256 * MEBIBYTE);
    }

    /** Returns the time of the still, after the very beginning, which is usually black. */
    Duration stillAt() {
        var tenth = (length == null ? Duration.ZERO : length).dividedBy(10);
        return tenth.compareTo(Duration.ofSeconds(3)) < 0 ? tenth : Duration.ofSeconds(3);
    }
}
