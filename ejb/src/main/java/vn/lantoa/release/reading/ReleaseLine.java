package vn.lantoa.release.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;

/**
 * A release as officers see it.
 *
 * @param withdrawal kind of its withdrawal, empty while it is not withdrawn
 * @param explanation what the public is told about the withdrawal
 */
public record ReleaseLine(
        ReleaseId id,
        AssetId asset,
        int version,
        AssetKind kind,
        String title,
        String organisation,
        Reach reach,
        ReleaseState state,
        Instant dueAt,
        @Nullable Instant embargoUntil,
        @Nullable Instant expiresAt,
        @Nullable Instant publishedAt,
        String withdrawal,
        String explanation) {}
