package vn.lantoa.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.query.Database;

/**
 * Audit log of who did what, written in the transaction of the action. The sealer chains entries after their commit;
 * chaining them in the same transaction would make all transactions wait for each other.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditLog {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** One of many entries, with the fields of {@link #record}. */
    public record Entry(String action, String object, Map<String, String> details) {}

    /** Stores all given entries permanently in their order, in one statement. */
    public void recordAll(Actor by, List<Entry> entries) {
        database.sql("with entry as (insert into audit_entry (id, at, actor, action, object, details)"
                        + " select gen_random_uuid(), :now, :by, e ->> 'action', e ->> 'object', e -> 'details'"
                        + " from jsonb_array_elements(:entries::jsonb) with ordinality as line (e, n) order by n"
                        + " returning id)"
                        + " insert into audit_unsealed (entry_id) select id from entry")
                .with("now", clock.instant())
                .with("by", by.reference())
                .with("entries", HubJson.write(entries))
                .update();
    }

    /**
     * Stores one entry permanently, with the details given as names and values.
     *
     * @param details names, each followed by its value, as in {@link #record(Actor, String, String, Map)}
     */
    public void record(Actor by, String action, String object, Object... details) {
        var all = new HashMap<String, String>();
        for (int i = 0; i < details.length; i += 2) all.put(details[i].toString(), details[i + 1].toString());
        record(by, action, object, all);
    }

    /**
     * Stores one entry permanently.
     *
     * @param action a kebab-case verb in the past tense ({@code release-published})
     * @param object the object of the action ({@code release:<uuid>})
     * @param details ids, codes and counts; never personal data, because the details are hashed and cannot be erased.
     *     The key {@code organisation} (a UUID) lists the entry under that organisation
     */
    public void record(Actor by, String action, String object, Map<String, String> details) {
        database.sql("with entry as (insert into audit_entry (id, at, actor, action, object, details)"
                        + " values (:id, :now, :by, :action, :object, :details::jsonb) returning id)"
                        + " insert into audit_unsealed (entry_id) select id from entry")
                .with("id", UUID.randomUUID())
                .with("now", clock.instant())
                .with("by", by.reference())
                .with("action", action)
                .with("object", object)
                .with("details", HubJson.write(details))
                .update();
    }
}
