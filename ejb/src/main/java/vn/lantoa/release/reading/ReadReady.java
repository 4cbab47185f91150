package vn.lantoa.release.reading;

import static vn.lantoa.kernel.Columns.instant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;

/** Approved versions that wait for somebody to release them, the longest waiting first. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadReady {
    private static final String READY =
            """
            select s.asset_id, s.version_number, a.kind, coalesce(v.texts ->> 'title', ''), o.name, s.ended_at,
                   s.organisation_id
              from submission s
              join asset a on a.id = s.asset_id
              join asset_version v on v.id = s.version_id
              join organisation o on o.id = s.organisation_id
             where s.organisation_id = any(string_to_array(?, ',')::uuid[]) and s.state = 'APPROVED' and not s.planned
               and not exists (select 1 from release r where r.version_id = s.version_id and r.state <> 'CANCELLED')
               and not exists (select 1 from submission n where n.asset_id = s.asset_id and n.state = 'APPROVED'
                               and n.version_number > s.version_number)
             order by s.ended_at limit 200""";

    @Inject
    ReleaseRows rows;

    public List<ReadyLine> call(Actor by) {
        var releases = rows.releases(by);
        return rows.visible(by, READY, List.of()).stream()
                .map(row -> new ReadyLine(
                        new AssetId((UUID) row[0]),
                        ((Number) row[1]).intValue(),
                        AssetKind.valueOf((String) row[2]).slug(),
                        (String) row[3],
                        (String) row[4],
                        instant(row[5]),
                        releases.test(new OrganisationId((UUID) row[6]))))
                .toList();
    }
}
