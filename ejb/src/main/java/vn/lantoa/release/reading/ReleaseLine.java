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
 * @param mine whether whoever asked releases for its owner
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
     * What is let out.
     *
     * @param kind slug of the asset's kind
     * @param organisation name of the owner
     */
    public record ReleasedVersion(
            AssetId asset, int number, String kind, String language, String title, String organisation) {}

    /**
     * When.
     *
     * @param heldSince since when it waits on with its paused campaign, whatever its time; null while it does not
     * @param lockVersion for If-Match: whoever changes the times says which ones he saw
     */
    public record Times(
            Instant dueAt,
            @Nullable Instant embargoUntil,
            @Nullable Instant expiresAt,
            @Nullable Instant publishedAt,
            @Nullable Instant heldSince,
            long lockVersion) {}

    /** How it was taken back, and what the public is told. */
    public record Taken(WithdrawalKind kind, String explanation, @Nullable AssetId replacement, Instant at) {}
}
