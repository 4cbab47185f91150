package vn.lantoa.release.reading;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;

/**
 * Reads where assets stand in their lives. Each of them is found by its key, its versions and releases by indexes that
 * begin with it: the cost of a page does not know how many assets there are.
 */
@ApplicationScoped
public class ReadLives {
    /** The most versions of an asset that a page lists. */
    static final int MOST = 200;

    private static final String LIFE =
            """
            select v.asset_id as asset, v.number, version_stage(v.id) as stage,
                   (select r.due_at from release r where r.version_id = v.id and r.state <> 'CANCELLED'
                     order by r.state = 'PUBLISHED' desc, r.created_at desc limit 1) as due_at
            """;

    // the newest version, and the one that is out or was out last
    private static final String OF_EACH = LIFE
            + """
              from asset a cross join lateral telling_versions(a.id) t (id) join asset_version v on v.id = t.id
             where a.id = any (cast(:assets as uuid[])) and a.organisation_id = any (cast(:visible as uuid[]))""";

    private static final String OF_ONE = LIFE
            + """
              from asset_version v join asset a on a.id = v.asset_id
             where a.id = :asset and a.organisation_id = any (cast(:visible as uuid[]))
             order by v.number desc limit\s"""
            + MOST;

    @Inject
    ReleaseRows rows;

    /** Where these assets stand, of those that the actor may look into; a draft without versions is not among them. */
    public Map<String, AssetLife> list(Collection<AssetId> assets, Actor by) {
        if (assets.isEmpty()) return Map.of();
        var versions = rows.visible(by, OF_EACH).with("assets", assets).list(VersionLife.class).stream()
                .collect(groupingBy(life -> life.asset().toString()));
        var lives = new HashMap<String, AssetLife>();
        versions.forEach((asset, ofIt) -> lives.put(asset, AssetLife.of(ofIt)));
        return lives;
    }

    /** Where the versions of an asset stand, by their numbers; none for those who may not look into all of it. */
    public Map<String, VersionLife> ofVersions(AssetId asset, Actor by) {
        return rows.visible(by, OF_ONE).with("asset", asset).list(VersionLife.class).stream()
                .collect(toMap(life -> String.valueOf(life.number()), identity()));
    }
}
