package vn.lantoa.web.release;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.reading.ReleaseLine;

/** A release on the wire. */
@Schema(name = "Release")
public record ReleaseView(
        String id,
        String asset,
        int version,
        String title,
        String reach,
        String state,
        Instant dueAt,
        @Nullable Instant embargoUntil,
        @Nullable Instant expiresAt,
        @Nullable Instant publishedAt,
        String withdrawal,
        String explanation,
        @Nullable String replacement,
        @Nullable Instant withdrawnAt) {
    static ReleaseView of(ReleaseLine line) {
        var version = line.version();
        var times = line.times();
        var taken = line.taken();
        var replacement = taken == null ? null : taken.replacement();
        return new ReleaseView(
                line.id().toString(),
                version.asset().toString(),
                version.number(),
                version.title(),
                line.reach().name(),
                line.state().name(),
                times.dueAt(),
                times.embargoUntil(),
                times.expiresAt(),
                times.publishedAt(),
                taken == null ? "" : taken.kind().name(),
                taken == null ? "" : taken.explanation(),
                replacement == null ? null : replacement.toString(),
                taken == null ? null : taken.at());
    }
}
