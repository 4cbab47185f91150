package vn.lantoa.rendition;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.FileFacts;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.VersionFile;
import vn.lantoa.kernel.Language;

/** Facts about a version's file that the plan needs. */
public record SourceFile(int position, FileRole role, @Nullable Language language, String mediaType, FileFacts facts) {
    /** Creates the facts of this file of a version. */
    public static SourceFile of(VersionFile file) {
        var sealed = file.file();
        return new SourceFile(file.position(), sealed.role(), sealed.language(), sealed.mediaType(), file.facts());
    }

    Optional<Long> findWidth() {
        return facts.findNumber(Fact.WIDTH).filter(width -> !mediaType.equals("image/svg+xml"));
    }

    /**
     * Returns the shorter edge in pixels; empty for a vector drawing, which can be rendered at any size, or if unknown.
     */
    Optional<Long> findShorter() {
        return facts.findNumber(Fact.HEIGHT).flatMap(height -> findWidth().map(width -> Math.min(width, height)));
    }

    Optional<Duration> findDuration() {
        return facts.findNumber(Fact.DURATION_MS).map(Duration::ofMillis);
    }
}
