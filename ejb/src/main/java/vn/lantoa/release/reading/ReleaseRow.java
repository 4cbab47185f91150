package vn.lantoa.release.reading;

import static vn.lantoa.kernel.Columns.instant;
import static vn.lantoa.kernel.Columns.instantOrNull;

import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Cursor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.WithdrawalKind;

/** A row of {@link #SELECT}. Its first parameter is the list of organisations that are visible. */
record ReleaseRow(Object[] columns) {
    static final String SELECT =
            """
            select r.id, r.asset_id, r.version_number, a.kind, a.language, coalesce(v.texts ->> 'title', ''), o.name,
                   r.reach, r.state, r.due_at, r.embargo_until, r.expires_at, r.published_at, r.lock_version,
                   w.kind as taken, w.explanation, w.replacement_asset_id, w.withdrawn_at, r.organisation_id,
                   case when r.state in ('PLANNED', 'EMBARGOED') then r.held_at end
              from release r
              join asset a on a.id = r.asset_id
              join asset_version v on v.id = r.version_id
              join organisation o on o.id = r.organisation_id
              left join withdrawal w on w.release_id = r.id
             where r.organisation_id = any(string_to_array(?, ',')::uuid[])
            """;

    ReleaseLine line(Predicate<OrganisationId> releases) {
        return new ReleaseLine(
                id(),
                new ReleaseLine.ReleasedVersion(
                        new AssetId((UUID) columns[1]),
                        ((Number) columns[2]).intValue(),
                        AssetKind.valueOf(text(3)).slug(),
                        text(4),
                        text(5),
                        text(6)),
                Reach.valueOf(text(7)),
                ReleaseState.valueOf(text(8)),
                new ReleaseLine.Times(
                        instant(columns[9]),
                        instantOrNull(columns[10]),
                        instantOrNull(columns[11]),
                        instantOrNull(columns[12]),
                        instantOrNull(columns[19]),
                        ((Number) columns[13]).longValue()),
                taken(),
                releases.test(new OrganisationId((UUID) columns[18])));
    }

    private ReleaseLine.@Nullable Taken taken() {
        if (columns[14] == null) return null;
        return new ReleaseLine.Taken(
                WithdrawalKind.valueOf(text(14)),
                text(15),
                columns[16] == null ? null : new AssetId((UUID) columns[16]),
                instant(columns[17]));
    }

    ReleaseId id() {
        return new ReleaseId((UUID) columns[0]);
    }

    Cursor cursor() {
        return new Cursor(instant(columns[9]), (UUID) columns[0]);
    }

    private String text(int column) {
        return (String) columns[column];
    }
}
