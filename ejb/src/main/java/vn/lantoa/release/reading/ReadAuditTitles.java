package vn.lantoa.release.reading;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.query.Database;

/**
 * Reader of the titles of objects that the audit log refers to by id, for auditors at the root. The log itself contains
 * no titles.
 */
@ApplicationScoped
public class ReadAuditTitles {
    private static final String TITLES =
            """
            select d.asset_id as id, coalesce(d.texts ->> 'title', '') as title from draft d
             where d.asset_id = any (cast(:ids as uuid[]))
            union all
            select s.id, coalesce(v.texts ->> 'title', '') from submission s join asset_version v on v.id = s.version_id
             where s.id = any (cast(:ids as uuid[]))
            union all
            select r.id, coalesce(v.texts ->> 'title', '') from release r join asset_version v on v.id = r.version_id
             where r.id = any (cast(:ids as uuid[]))
            union all
            select v.id, (v.texts ->> 'title') || ' (' || v.number || ')' from asset_version v
             where v.id = any (cast(:ids as uuid[]))
            union all
            select p.id, p.name from partner p where p.id = any (cast(:ids as uuid[]))""";

    @Inject
    Oversight oversight;

    @Inject
    Database database;

    /** Returns the titles of assets, versions, submissions and releases, and the names of partners, by id. */
    public Map<UUID, String> list(Collection<UUID> ids, Actor by) {
        oversight.requireAuditor(by);
        if (ids.isEmpty()) return Map.of();
        return database.sql(TITLES).with("ids", ids).list(Row.class).stream()
                .filter(row -> row.title() != null && !row.title().isBlank())
                .collect(toMap(Row::id, Row::title));
    }

    private record Row(UUID id, @Nullable String title) {}
}
