package vn.lantoa.rendition;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;

/** Finder, for each asset, of the newest version that has a thumbnail. */
@ApplicationScoped
public class ReadThumbnails {
    /** The column {@code words}: the first words of the version {@code v} if it has no thumbnail; empty otherwise. */
    public static final String WORDS =
            """
            case when exists (select 1 from rendition t
                              where t.version_id = v.id and t.name = 'thumbnail' and t.state = 'READY') then ''
                 else left(coalesce(v.texts ->> 'text', ''), 120) end as words
            """;

    private static final String NEWEST =
            """
            select a.id as asset, v.number from asset a
              cross join lateral (
                select v.number from asset_version v
                  join rendition r on r.version_id = v.id and r.name = 'thumbnail' and r.state = 'READY'
                 where v.asset_id = a.id order by v.number desc limit 1) v
             where a.id = any (cast(:assets as uuid[])) and a.organisation_id = any (cast(:visible as uuid[]))""";

    @Inject
    Database database;

    @Inject
    Access access;

    /** Returns the numbers of these versions by asset id; omits assets that the actor may not see. */
    public Map<String, Integer> of(Collection<AssetId> assets, Actor by) {
        if (assets.isEmpty()) return Map.of();
        return database
                .sql(NEWEST)
                .with("assets", assets)
                .with("visible", access.organisationsOf(by))
                .list(Row.class)
                .stream()
                .collect(toMap(row -> row.asset().toString(), Row::number));
    }

    private record Row(AssetId asset, int number) {}
}
