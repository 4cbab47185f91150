package vn.lantoa.release.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.WithdrawalKind;

/**
 * Release as shown to officers.
 *
 * @param taken its withdrawal, if it was withdrawn
 * @param mine whether the reader may release for its owner
 */
public record ReleaseLine(
        ReleaseId id,
        ReleasedVersion version,
        Reach reach,
        ReleaseState state,
        Times times,
        @Nullable Taken taken,
        boolean mine) {

    /**
     * Released version.
     *
     * @param kind the slug of the asset's kind
     * @param organisation the name of the owner
     */
    public record ReleasedVersion(
            AssetId asset, int number, String kind, String language, String title, String organisation) {}

    /**
     * Times of a release.
     *
     * @param heldSince the instant since when it is held with its paused campaign; null if it is not held
     * @param lockVersion for If-Match: the version of the row that the reader saw
     */
    public record Times(
            Instant dueAt,
            @Nullable Instant embargoUntil,
            @Nullable Instant expiresAt,
            @Nullable Instant publishedAt,
            @Nullable Instant heldSince,
            long lockVersion) {}

    /** Kind of the withdrawal, and its public explanation. */
    public record Taken(WithdrawalKind kind, String explanation, @Nullable AssetId replacement, Instant at) {}
}
