package vn.lantoa.release.reading;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.LifeStage;
import vn.lantoa.kernel.Actor;

/**
 * Reader of the status of assets. Indexes on the asset id find all rows, so the cost of a page does not depend on the
 * number of assets.
 */
@ApplicationScoped
public class ReadLives {
    /** Maximum number of versions of an asset on a page. */
    static final int MOST = 200;

    private static final String LIFE =
            """
            select v.asset_id as asset, v.number, version_stage(v.id) as stage,
                   (select r.due_at from release r where r.version_id = v.id and r.state <> 'CANCELLED'
                     order by r.state = 'PUBLISHED' desc, r.created_at desc limit 1) as due_at,
                   (select r.id from release r where r.version_id = v.id and r.state = 'PUBLISHED'
                       and r.organisation_id = any (cast(:releasing as uuid[])) limit 1) as withdrawable
            """;

    // the newest version, and the version that is or was last public
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

    /** Returns the status of the assets that the actor may read; drafts without versions are left out. */
    public Map<String, AssetLife> list(Collection<AssetId> assets, Actor by) {
        if (assets.isEmpty()) return Map.of();
        var versions = rows.releasing(by, OF_EACH).with("assets", assets).list(VersionLife.class).stream()
                .collect(groupingBy(life -> life.asset().toString()));
        var lives = new HashMap<String, AssetLife>();
        versions.forEach((asset, ofIt) -> lives.put(asset, AssetLife.of(ofIt)));
        return lives;
    }

    /** Returns the status of the asset's versions, by number; empty if the actor may not read the whole asset. */
    public Map<String, VersionLife> ofVersions(AssetId asset, Actor by) {
        return rows.releasing(by, OF_ONE).with("asset", asset).list(VersionLife.class).stream()
                .collect(toMap(life -> String.valueOf(life.number()), identity()));
    }

    /**
     * Status of an asset: its newest version, and the version that is or was public.
     *
     * @param outside the version that is or was public; null if there is none
     */
    public record AssetLife(VersionLife newest, @Nullable VersionLife outside) {
        /** Returns the status with the newest version and the released version, which may be the same. */
        static AssetLife of(List<VersionLife> versions) {
            var newest = versions.stream()
                    .max(java.util.Comparator.comparingInt(VersionLife::number))
                    .orElseThrow();
            var outside = versions.stream()
                    .filter(version -> version.stage().isOutside())
                    .min(java.util.Comparator.comparingInt(VersionLife::number))
                    .orElse(null);
            return new AssetLife(newest, outside);
        }

        /** Returns whether the newest version differs from the version that is or was public. */
        public boolean goesOn() {
            return outside == null || newest.number() != outside.number();
        }

        /** Returns whether everyone can see the asset's page. */
        public boolean isPublic() {
            return outside != null && outside.stage() == LifeStage.PUBLIC;
        }
    }
}
