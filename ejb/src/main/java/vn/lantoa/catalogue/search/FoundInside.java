package vn.lantoa.catalogue.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.catalogue.index.TextArray;

/** Finds the page or moment of a file at which the words of a search stand. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FoundInside {
    @PersistenceContext
    EntityManager em;

    /** The first matching place in each of these versions for this {@code tsquery}; none for those without one. */
    public Map<UUID, SearchHit.Inside> of(Collection<UUID> versions, String query, Highlighter highlighter) {
        var places = new HashMap<UUID, SearchHit.Inside>();
        if (versions.isEmpty()) return places;
        List<?> rows = em.createNativeQuery(
                        """
                        select distinct on (t.version_id) t.version_id, t.kind, t.place, f.sha256, f.name, t.content
                        from search_passage t
                        join version_file f on f.version_id = t.version_id and f.position = t.position
                        where t.version_id = any(?1::uuid[]) and t.plain @@ ?2::tsquery
                          and not exists (select 1 from blocked_hash h where h.sha256 = f.sha256)
                        order by t.version_id, t.position, t.ordinal""")
                .setParameter(
                        1, TextArray.of(versions.stream().map(UUID::toString).toList()))
                .setParameter(2, query)
                .getResultList();
        for (var row : rows) {
            var columns = (Object[]) row;
            places.put((UUID) columns[0], place(columns, highlighter));
        }
        return places;
    }

    private static SearchHit.Inside place(Object[] row, Highlighter highlighter) {
        boolean page = row[1].equals("PAGE");
        int place = ((Number) row[2]).intValue();
        var file = "/f/" + row[3] + "/" + vn.lantoa.kernel.PathSegment.of((String) row[4]);
        return new SearchHit.Inside(page ? place : 0, page ? 0 : place, file, highlighter.around((String) row[5]));
    }
}
