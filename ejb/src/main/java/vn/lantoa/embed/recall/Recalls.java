package vn.lantoa.embed.recall;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.query.SqlQuery;

/** The versions that were public and are taken back now. A version that was released again is not among them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Recalls {
    private static final Map<String, String> KINDS =
            Map.of("NOTICE", "withdrawn", "REPLACE", "replaced", "RECALL", "recalled", "REMOVE_BY_LAW", "removed");

    @PersistenceContext
    EntityManager entities;

    @Inject
    HubAddress address;

    /** The entries of the list, the newest first. */
    public JsonArray all() {
        List<?> rows = entities.createNativeQuery(
                        """
                        select r.asset_id, r.version_number, w.kind, w.explanation, w.replacement_asset_id, w.withdrawn_at
                          from version_release r join withdrawal w on w.release_id = r.id
                         where r.state = 'WITHDRAWN' and r.reach = 'PUBLIC'
                         order by w.withdrawn_at desc, r.asset_id, r.version_number desc""")
                .getResultList();
        var all = Json.createArrayBuilder();
        rows.forEach(row -> all.add(recall((Object[]) row)));
        return all.build();
    }

    /** True if the entries of the log after one number, up to another, may have changed the list. */
    public boolean isTouched(long after, long upTo) {
        return SqlQuery.of(
                        entities,
                        """
                        select exists (
                          select 1 from change_entry c
                          where c.seq > :after and c.seq <= :upTo and c.reach = 'PUBLIC'
                            and (c.change in ('WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED')
                                 or c.change = 'PUBLISH' and exists (
                                   select 1 from release r join withdrawal w on w.release_id = r.id
                                   where r.asset_id = c.asset_id and r.version_number = c.version_number)))""")
                .with("after", after)
                .with("upTo", upTo)
                .value(Boolean.class)
                .orElse(true);
    }

    private JsonObject recall(Object[] row) {
        var kind = (String) row[2];
        var recall = Json.createObjectBuilder()
                .add("asset", "urn:uuid:" + row[0])
                .add("version", ((Number) row[1]).intValue())
                .add("kind", KINDS.getOrDefault(kind, "withdrawn"))
                .add("at", Columns.instant(row[5]).toString());
        // of what is removed by law nothing may be told
        if (!kind.equals("REMOVE_BY_LAW")) recall.add("explanation", (String) row[3]);
        if (row[4] != null)
            recall.add("replacement", address.of("/a/" + (UUID) row[4]).toString());
        return recall.build();
    }
}
