package vn.lantoa.release.reading;

import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.query.Cursor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.WithdrawalKind;

/** Row of {@link #SELECT}. Its parameter {@code :visible} contains the organisations that the reader may see. */
record ReleaseRow(
        ReleaseId id,
        Version version,
        Reach reach,
        ReleaseState state,
        ReleaseLine.Times times,
        @Nullable Withdrawn withdrawn,
        OrganisationId owner) {
    static final String SELECT =
            """
            select r.id, r.asset_id as asset, r.version_number as number, a.kind, a.language,
                   coalesce(v.texts ->> 'title', '') as title, o.name as organisation,
                   r.reach, r.state, r.due_at, r.embargo_until, r.expires_at, r.published_at, r.lock_version,
                   case when r.state in ('PLANNED', 'EMBARGOED') then r.held_at end as held_since,
                   w.kind as taken, w.explanation, w.replacement_asset_id as replacement, w.withdrawn_at,
                   r.organisation_id as owner
              from release r
              join asset a on a.id = r.asset_id
              join asset_version v on v.id = r.version_id
              join organisation o on o.id = r.organisation_id
              left join withdrawal w on w.release_id = r.id
             where r.organisation_id = any (cast(:visible as uuid[]))
            """;

    /** Released version. */
    record Version(AssetId asset, int number, AssetKind kind, String language, String title, String organisation) {
        ReleaseLine.ReleasedVersion shown() {
            return new ReleaseLine.ReleasedVersion(asset, number, kind.slug(), language, title, organisation);
        }
    }

    /** Withdrawal of the release. */
    record Withdrawn(WithdrawalKind taken, String explanation, @Nullable AssetId replacement, Instant withdrawnAt) {
        ReleaseLine.Taken shown() {
            return new ReleaseLine.Taken(taken, explanation, replacement, withdrawnAt);
        }
    }

    ReleaseLine line(Predicate<OrganisationId> releases) {
        return new ReleaseLine(
                id,
                version.shown(),
                reach,
                state,
                times,
                withdrawn == null ? null : withdrawn.shown(),
                releases.test(owner));
    }

    Cursor cursor() {
        return new Cursor(times.dueAt(), id.value());
    }
}
