package vn.lantoa.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.kernel.query.Database;

/** Finder of the page or moment in a file where the words of a search occur. */
@ApplicationScoped
public class FoundInside {
    @Inject
    Database database;

    /** Returns the first match of the {@code tsquery} in each version; versions without a match are left out. */
    public Map<UUID, SearchHit.Inside> of(Collection<UUID> versions, String query, Highlighter highlighter) {
        var places = new HashMap<UUID, SearchHit.Inside>();
        if (versions.isEmpty()) return places;
        database.sql(
                        """
                        select distinct on (t.version_id) t.version_id, t.kind, t.place, f.sha256, f.name, t.content
                        from search_passage t
                        join version_file f on f.version_id = t.version_id and f.position = t.position
                        where t.version_id = any(:versions::uuid[]) and t.plain @@ :query::tsquery
                          and not exists (select 1 from withheld_hash h where h.sha256 = f.sha256)
                        order by t.version_id, t.position, t.ordinal""")
                .with("versions", versions)
                .with("query", query)
                .list(Place.class)
                .forEach(place -> places.put(place.versionId(), place.shown(highlighter)));
        return places;
    }

    /** Page or moment in a file. */
    private record Place(UUID versionId, String kind, int place, String sha256, String name, String content) {
        SearchHit.Inside shown(Highlighter highlighter) {
            boolean page = kind.equals("PAGE");
            var file = "/f/" + sha256 + "/" + PathSegment.of(name);
            return new SearchHit.Inside(page ? place : 0, page ? 0 : place, file, highlighter.around(content));
        }
    }
}
