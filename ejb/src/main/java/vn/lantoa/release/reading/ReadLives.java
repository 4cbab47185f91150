package vn.lantoa.release.reading;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.SubmissionState;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionState;
import vn.lantoa.kernel.Actor;

/**
 * Reads where assets stand in their lives. Each of them is found by its key, its versions and releases by indexes that
 * begin with it: the cost of a page does not know how many assets there are.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadLives {
    /** The most versions of an asset that a page lists. */
    static final int MOST = 200;

    // the newest version, and the one that is out or was out last
    private static final String OF_EACH =
            """
            select v.id, v.asset_id, v.number, v.state
              from asset a
              cross join lateral (
                (select n.id, n.asset_id, n.number, n.state from asset_version n
                  where n.asset_id = a.id order by n.number desc limit 1)
                union
                (select o.id, o.asset_id, o.number, o.state from release r join asset_version o on o.id = r.version_id
                  where r.asset_id = a.id and r.state in ('PUBLISHED', 'EXPIRED', 'WITHDRAWN')
                  order by r.state = 'PUBLISHED' desc, r.published_at desc limit 1)) v
             where a.id = any (cast(:assets as uuid[])) and a.organisation_id = any (cast(:visible as uuid[]))""";

    private static final String OF_ONE =
            """
            select v.id, v.asset_id, v.number, v.state from asset_version v join asset a on a.id = v.asset_id
             where a.id = :asset and a.organisation_id = any (cast(:visible as uuid[]))
             order by v.number desc limit\s"""
                    + MOST;

    private static final String STANDS =
            """
            select v.asset_id as asset, v.number, v.state as version, s.state as review, r.state, r.reach,
                   w.kind as taken, r.due_at
              from (%s) v
              left join lateral (
                select s.state from submission s
                 where s.asset_id = v.asset_id and s.version_number = v.number order by s.submitted_at desc limit 1) s on true
              left join lateral (
                select r.id, r.state, r.reach, r.due_at from release r
                 where r.version_id = v.id and r.state <> 'CANCELLED'
                 order by r.state = 'PUBLISHED' desc, r.created_at desc limit 1) r on true
              left join withdrawal w on w.release_id = r.id
             order by v.asset_id, v.number desc""";

    @Inject
    ReleaseRows rows;

    /** Where these assets stand, of those that the actor may look into; a draft without versions is not among them. */
    public Map<String, AssetLife> list(Collection<AssetId> assets, Actor by) {
        if (assets.isEmpty()) return Map.of();
        var versions = rows.visible(by, STANDS.formatted(OF_EACH)).with("assets", assets).list(Row.class).stream()
                .map(Row::life)
                .collect(groupingBy(life -> life.asset().toString()));
        var lives = new HashMap<String, AssetLife>();
        versions.forEach((asset, ofIt) -> lives.put(asset, AssetLife.of(ofIt)));
        return lives;
    }

    /** Where the versions of an asset stand, by their numbers; none for those who may not look into all of it. */
    public Map<String, VersionLife> ofVersions(AssetId asset, Actor by) {
        return rows.visible(by, STANDS.formatted(OF_ONE)).with("asset", asset).list(Row.class).stream()
                .map(Row::life)
                .collect(toMap(life -> String.valueOf(life.number()), identity()));
    }

    private record Row(
            AssetId asset,
            int number,
            VersionState version,
            @Nullable SubmissionState review,
            LifeStage.@Nullable LastRelease release,
            @Nullable Instant dueAt) {
        VersionLife life() {
            return new VersionLife(asset, number, LifeStage.of(version, review, release), dueAt);
        }
    }
}
