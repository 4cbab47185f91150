package vn.lantoa.rendition;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;

/** Lists versions with renditions that failed in the last week, newest first, for an officer's organisations. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadFailedRenditions {
    /** The query is limited to the newest failures, so that its cost does not depend on the number of assets. */
    private static final String SELECT =
            """
            select f.asset_id as asset, f.number as version, f.title, count(*) as renditions
              from (select v.asset_id, v.number, coalesce(v.texts ->> 'title', '') as title, r.planned_at
                      from rendition r join asset_version v on v.id = r.version_id join asset a on a.id = v.asset_id
                     where r.state = 'FAILED' and r.planned_at > now() - interval '7 days'
                       and a.organisation_id = any (cast(:mine as uuid[]))
                     order by r.planned_at desc limit 500) f
             group by f.asset_id, f.number, f.title order by max(f.planned_at) desc limit 10""";

    @Inject
    Database database;

    @Inject
    Access access;

    public List<Line> call(Actor by) {
        return database.sql(SELECT).with("mine", access.organisationsOf(by)).list(Line.class);
    }

    /**
     * A version with failed renditions.
     *
     * @param renditions the number of failed renditions
     */
    public record Line(AssetId asset, int version, String title, long renditions) {}
}
