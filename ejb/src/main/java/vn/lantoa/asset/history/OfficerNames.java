package vn.lantoa.asset.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OfficerId;

/** Names of officers. */
@ApplicationScoped
class OfficerNames {
    @Inject
    Database database;

    /** Returns the names of these officers; the id replaces an unknown name. */
    Map<OfficerId, String> namesOf(Set<OfficerId> ids) {
        Map<OfficerId, String> names = new HashMap<>();
        for (var id : ids) names.put(id, id.toString());
        if (ids.isEmpty()) return names;
        database.sql("select id, display_name from officer where id = any (cast(:ids as uuid[]))")
                .with("ids", ids)
                .list(Named.class)
                .forEach(officer -> names.put(officer.id(), officer.displayName()));
        return names;
    }

    private record Named(OfficerId id, String displayName) {}
}
