package vn.lantoa.release.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.WithdrawalKind;

/**
 * A release as officers see it.
 *
 * @param taken how it was taken back, if it was
 * @param mine whether the reader releases for its owner
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
     * The released version.
     *
     * @param kind slug of the asset's kind
     * @param organisation name of the owner
     */
    public record ReleasedVersion(
            AssetId asset, int number, String kind, String language, String title, String organisation) {}

    /**
     * The times of a release.
     *
     * @param heldSince since when it is held with its paused campaign, whatever its time; null while it is not
     * @param lockVersion for If-Match: whoever changes the times says which ones they saw
     */
    public record Times(
            Instant dueAt,
            @Nullable Instant embargoUntil,
            @Nullable Instant expiresAt,
            @Nullable Instant publishedAt,
            @Nullable Instant heldSince,
            long lockVersion) {}

    /** The way it was taken back, and the explanation for the public. */
    public record Taken(WithdrawalKind kind, String explanation, @Nullable AssetId replacement, Instant at) {}
}
