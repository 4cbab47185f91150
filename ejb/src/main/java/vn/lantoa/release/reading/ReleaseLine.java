package vn.lantoa.release.reading;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.Cursor;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.rendition.ReadThumbnails;

/**
 * Release as shown to officers.
 *
 * @param withdrawal kind of the withdrawal; empty if the release was not withdrawn
 * @param explanation public explanation of the withdrawal
 * @param kind the slug of the asset's kind
 * @param organisation the name of the owner
 * @param heldSince the instant at which the release was held with its paused campaign; null if it is not held
 * @param lockVersion for If-Match: the version of the row that the reader saw
 * @param words the first words of a version without a thumbnail
 * @param mine whether the reader may release for the owner
 */
@Schema(name = "Release")
public record ReleaseLine(
        @Schema(implementation = String.class) ReleaseId id,
        @Schema(implementation = String.class) AssetId asset,
        int version,
        String title,
        @Schema(implementation = String.class) Reach reach,
        @Schema(implementation = String.class) ReleaseState state,
        Instant dueAt,
        @Nullable Instant embargoUntil,
        @Nullable Instant expiresAt,
        @Nullable Instant publishedAt,
        String withdrawal,
        String explanation,
        @Schema(implementation = String.class) @Nullable AssetId replacement,
        @Nullable Instant withdrawnAt,
        @JsonbTransient String kind,
        @JsonbTransient String language,
        @JsonbTransient String organisation,
        @JsonbTransient @Nullable Instant heldSince,
        @JsonbTransient long lockVersion,
        @JsonbTransient String words,
        @JsonbTransient boolean mine) {
    /**
     * Query of releases. Parameters: {@code :visible} are the organisations that the reader may see; {@code :releasing}
     * are the owners for which the reader may release.
     */
    static final String SELECT = "select " + ReadThumbnails.WORDS
            + """
            , r.id, r.asset_id as asset, r.version_number as version, coalesce(v.texts ->> 'title', '') as title,
                   r.reach, r.state, r.due_at, r.embargo_until, r.expires_at, r.published_at,
                   coalesce(w.kind, '') as withdrawal, coalesce(w.explanation, '') as explanation,
                   w.replacement_asset_id as replacement, w.withdrawn_at, lower(replace(a.kind, '_', '-')) as kind,
                   a.language, o.name as organisation,
                   case when r.state in ('PLANNED', 'EMBARGOED') then r.held_at end as held_since, r.lock_version,
                   r.organisation_id = any (cast(:releasing as uuid[])) as mine
              from release r
              join asset a on a.id = r.asset_id
              join asset_version v on v.id = r.version_id
              join organisation o on o.id = r.organisation_id
              left join withdrawal w on w.release_id = r.id
             where r.organisation_id = any (cast(:visible as uuid[]))
            """;

    Cursor cursor() {
        return new Cursor(dueAt, id.value());
    }
}
