package vn.lantoa.release.reading;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;

/** Shows releases, and what is ready to be released, to those who hold a role in the organisation. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadReleases {
    private static final int MOST = 200;

    private static final String SELECT =
            """
            select r.id, r.asset_id, r.version_number, a.kind, v.texts ->> 'title', o.name, r.reach, r.state, r.due_at,
                   r.embargo_until, r.expires_at, r.published_at, coalesce(w.kind, ''), coalesce(w.explanation, '')
            from release r join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
            join organisation o on o.id = r.organisation_id left join withdrawal w on w.release_id = r.id
            where r.organisation_id in (%s)""";

    private static final String READY =
            """
            select s.asset_id, s.version_number, a.kind, v.texts ->> 'title', o.name, s.ended_at
            from submission s join asset a on a.id = s.asset_id join asset_version v on v.id = s.version_id
            join organisation o on o.id = s.organisation_id
            where s.organisation_id in (%s) and s.state = 'APPROVED'
              and not exists (select 1 from release r where r.version_id = s.version_id and r.state <> 'CANCELLED')
              and not exists (select 1 from asset_version n where n.asset_id = s.asset_id
                              and n.number > s.version_number)
            order by s.ended_at""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    /** The releases of the actor's organisations, the latest first. */
    public List<ReleaseLine> all(Actor by) {
        return releases(by, " order by r.due_at desc", null);
    }

    /** The releases of an asset, the latest first. */
    public List<ReleaseLine> of(AssetId asset, Actor by) {
        return releases(by, " and r.asset_id = ? order by r.due_at desc", asset.value());
    }

    /** One release. */
    public ReleaseLine get(ReleaseId id, Actor by) {
        return releases(by, " and r.id = ?", id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("release:" + id));
    }

    /** Approved versions that wait for their release, the longest waiting first. */
    public List<ReadyLine> ready(Actor by) {
        return rows(by, READY, "", null).stream().map(ReadReleases::ready).toList();
    }

    private List<ReleaseLine> releases(Actor by, String rest, @Nullable UUID value) {
        return rows(by, SELECT, rest, value).stream().map(ReadReleases::line).toList();
    }

    private List<Object[]> rows(Actor by, String select, String rest, @Nullable UUID value) {
        var parameters = new ArrayList<UUID>();
        access.organisationsOf(by).stream().map(OrganisationId::value).forEach(parameters::add);
        if (parameters.isEmpty()) return List.of();
        var marks = String.join(",", Collections.nCopies(parameters.size(), "?"));
        var query = entities.createNativeQuery(select.formatted(marks) + rest + " limit " + MOST);
        if (value != null) parameters.add(value);
        for (int i = 0; i < parameters.size(); i++) query.setParameter(i + 1, parameters.get(i));
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private static ReleaseLine line(Object[] row) {
        return new ReleaseLine(
                new ReleaseId((UUID) row[0]),
                new AssetId((UUID) row[1]),
                ((Number) row[2]).intValue(),
                AssetKind.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                Reach.valueOf((String) row[6]),
                ReleaseState.valueOf((String) row[7]),
                instant(row[8]),
                orNull(row[9]),
                orNull(row[10]),
                orNull(row[11]),
                (String) row[12],
                (String) row[13]);
    }

    private static ReadyLine ready(Object[] row) {
        return new ReadyLine(
                new AssetId((UUID) row[0]),
                ((Number) row[1]).intValue(),
                AssetKind.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                instant(row[5]));
    }

    private static @Nullable Instant orNull(@Nullable Object column) {
        return column == null ? null : instant(column);
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) column).toInstant();
    }
}
