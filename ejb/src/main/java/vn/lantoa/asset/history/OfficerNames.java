package vn.lantoa.asset.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.query.SqlQuery;
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
        SqlQuery.of(em, "select id, display_name from officer where id = any (cast(:ids as uuid[]))")
                .with("ids", ids)
                .list(Named.class)
                .forEach(officer -> names.put(officer.id(), officer.displayName()));
        return names;
    }

    private record Named(OfficerId id, String displayName) {}
}
