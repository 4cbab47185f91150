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
        String explanation) {
    static ReleaseView of(ReleaseLine line) {
        return new ReleaseView(
                line.id().value().toString(),
                line.asset().value().toString(),
                line.version(),
                line.title(),
                line.reach().name(),
                line.state().name(),
                line.dueAt(),
                line.embargoUntil(),
                line.expiresAt(),
                line.publishedAt(),
                line.withdrawal(),
                line.explanation());
    }
}
