package vn.lantoa.asset.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lantoa.organisation.OfficerId;

/** The names of officers. */
@ApplicationScoped
class OfficerNames {
    @PersistenceContext
    EntityManager em;

    /** The names of these officers; a missing one is called by their id. */
    Map<OfficerId, String> namesOf(Set<OfficerId> ids) {
        Map<OfficerId, String> names = new HashMap<>();
        for (var id : ids) names.put(id, id.toString());
        if (ids.isEmpty()) return names;
        var query = em.createNativeQuery("select id, display_name from officer where id in ("
                + ids.stream().map(id -> "?").collect(Collectors.joining(", ")) + ")");
        int position = 0;
        for (var id : ids) query.setParameter(++position, id.value());
        List<?> rows = query.getResultList();
        for (var row : rows) {
            var columns = (Object[]) row;
            names.put(new OfficerId((UUID) columns[0]), (String) columns[1]);
        }
        return names;
    }
}
