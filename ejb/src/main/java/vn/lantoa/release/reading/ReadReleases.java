package vn.lantoa.release.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Cursor;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.release.ReleaseId;

/** Reader of releases, for officers with a role in the owner's organisation. */
@ApplicationScoped
public class ReadReleases {
    /** Maximum number of releases per page. */
    public static final int MOST = 100;

    private static final String OUT =
            """
             and r.state = 'PUBLISHED' and r.asset_id = any (cast(:assets as uuid[]))
             order by r.due_at desc, r.id desc""";

    private static final String HELD =
            """
            select r.id, r.asset_id as asset, coalesce(v.texts ->> 'title', '') as title, r.reach, r.state,
                   ceil(extract(epoch from coalesce(w.due_at, case when r.state in ('PLANNED', 'EMBARGOED') then r.due_at end)
                     - cast(:now as timestamptz)))::bigint as seconds_left
              from release r
              join asset_version v on v.id = r.version_id
              left join planned_withdrawal w on w.release_id = r.id
             where r.organisation_id = any (cast(:visible as uuid[])) and r.id = any (cast(:releases as uuid[]))
             order by title, r.id""";

    @Inject
    ReleaseRows rows;

    @Inject
    Clock clock;

    /** Returns a page of releases, the latest due first. */
    public ListPage<ReleaseLine> list(ReleaseQuery query, Actor by) {
        var limit = Math.max(1, Math.min(query.limit(), MOST));
        var sql = new StringBuilder(ReleaseLine.SELECT);
        var parameters = new HashMap<String, Object>();
        conditions(query, sql, parameters);
        sql.append(" order by r.due_at desc, r.id desc limit ").append(limit + 1);
        var found = rows.releasing(by, sql.toString()).with(parameters).list(ReleaseLine.class);
        return ListPage.of(found, limit, line -> line.cursor().text());
    }

    /** Returns the newest published release of each asset that has a published release. */
    public List<ReleaseLine> outOf(Collection<AssetId> assets, Actor by) {
        var newest = new LinkedHashMap<AssetId, ReleaseLine>();
        rows.releasing(by, ReleaseLine.SELECT + OUT)
                .with("assets", assets)
                .list(ReleaseLine.class)
                .forEach(line -> newest.putIfAbsent(line.asset(), line));
        return List.copyOf(newest.values());
    }

    /** Returns the given releases, each with the rest of the hold before its publication or withdrawal. */
    public List<HeldRelease> held(Collection<ReleaseId> releases, Actor by) {
        return rows.visible(by, HELD)
                .with("releases", releases)
                .with("now", clock.instant())
                .list(HeldRelease.class);
    }

    /** Returns the waiting releases, the soonest due first. */
    public List<ReleaseLine> coming(Actor by) {
        return list(ReleaseQuery.COMING, by).lines().stream()
                .sorted(Comparator.comparing(ReleaseLine::dueAt))
                .toList();
    }

    private static void conditions(ReleaseQuery query, StringBuilder sql, Map<String, Object> parameters) {
        if (!query.states().isEmpty()) {
            sql.append(" and r.state = any (cast(:states as text[]))");
            parameters.put("states", query.states());
        }
        if (query.taken() != null) {
            sql.append(" and w.kind = :taken");
            parameters.put("taken", query.taken());
        }
        if (query.asset() != null) {
            sql.append(" and r.asset_id = :asset");
            parameters.put("asset", query.asset());
        }
        if (query.after() != null) {
            var cursor = Cursor.parse(query.after());
            sql.append(" and (r.due_at, r.id) < (:at, :id)");
            parameters.put("at", cursor.at());
            parameters.put("id", cursor.id());
        }
    }
}
