package vn.lantoa.distribution.entitlement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;

/** Lists the partners that would receive versions released with the given reach. */
@UseCase
public class PreviewReceivers {
    private static final String ENTITLED =
            """
            select v.id, p.name as partner
              from asset_version v join asset a on a.id = v.asset_id
              join partner p on p.suspended_at is null and entitled(p.id, a.kind, a.language, v.texts ->> 'topic', :reach)
             where v.id = any (cast(:versions as uuid[])) and a.organisation_id = any (cast(:released as uuid[]))
             order by p.name""";

    private static final String RECEIVING =
            """
            select r.id, p.name as partner
              from release r join asset_version v on v.id = r.version_id join asset a on a.id = v.asset_id
              join partner p on p.suspended_at is null and entitled(p.id, a.kind, a.language, v.texts ->> 'topic', r.reach)
             where r.id = any (cast(:releases as uuid[])) and r.reach <> 'INTERNAL'
               and a.organisation_id = any (cast(:released as uuid[]))
             order by p.name""";

    @Inject
    Access access;

    @Inject
    Database database;

    /**
     * Returns the partner names per version, for versions that the actor may release; empty if the reach is internal to
     * the agencies.
     */
    public Map<VersionId, List<String>> call(Collection<VersionId> versions, Reach reach, Actor by) {
        var released = access.organisationsOf(by, Role.RELEASER);
        if (reach == Reach.INTERNAL || released.isEmpty()) return Map.of();
        return names(
                database.sql(ENTITLED)
                        .with("versions", versions)
                        .with("reach", reach)
                        .with("released", released),
                VersionId::new);
    }

    /**
     * Returns the partner names per release, for releases that the actor may withdraw. Releases internal to the
     * agencies are left out.
     */
    public Map<ReleaseId, List<String>> of(Collection<ReleaseId> releases, Actor by) {
        var query = database.sql(RECEIVING)
                .with("releases", releases)
                .with("released", access.organisationsOf(by, Role.RELEASER));
        return names(query, ReleaseId::new);
    }

    private static <T> Map<T, List<String>> names(SqlQuery query, Function<UUID, T> id) {
        return query.list(Row.class).stream()
                .collect(groupingBy(row -> id.apply(row.id()), mapping(Row::partner, toList())));
    }

    private record Row(UUID id, String partner) {}
}
