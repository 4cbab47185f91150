package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.StringJoiner;
import vn.lantoa.sms.route.RouteId;

/** Writes down what became of parts: many in one statement. */
@ApplicationScoped
class OutcomeBook {
    // what was surely not sent waits again, but not of a mailing that has ended
    private static final String OUTCOMES =
            """
            update sms_part p set state = case when v.state <> 'PENDING' or m.state = 'RUNNING' then v.state
                when m.state = 'CANCELLED' then 'CANCELLED' else 'REFUSED' end,
              remote_id = coalesce(nullif(v.remote, ''), p.remote_id), said = v.said,
              due_at = case when v.state = 'PENDING' and v.wait > 0
                then greatest(p.due_at, now()) + v.wait * interval '1 second' else p.due_at end,
              submitted_at = case when v.state = 'SUBMITTED' then now() else p.submitted_at end,
              settled_at = case when v.state in ('REFUSED', 'UNCONFIRMED')
                or v.state = 'PENDING' and m.state <> 'RUNNING' then now() end
            from jsonb_to_recordset(cast(? as jsonb)) as v(id bigint, state text, remote text, said text, wait integer),
              mailing m
            where p.id = v.id and m.id = p.mailing_id and p.state in ('CLAIMED', 'UNCONFIRMED')""";

    // receipts that came before the answers with their ids; each is looked up by key, one by one ("offset 0"): with the
    // statistics of a table that was small, all that has an id would be read at each turn
    private static final String EARLY =
            """
            with early as (delete from sms_receipt r where r.id in (select f.id
                  from unnest(string_to_array(?, chr(10))) i(remote)
                  cross join lateral (select id from sms_receipt where route_id = ? and remote_id = i.remote offset 0) f)
                returning r.remote_id, r.state, r.said),
              known as materialized (select f.id, e.state, e.said from early e
                cross join lateral (select id from sms_part where route_id = ? and remote_id = e.remote_id offset 0) f)
            update sms_part p set state = k.state, said = k.said, settled_at = now() from known k
            where p.id = k.id and p.state in ('SUBMITTED', 'UNCONFIRMED')""";

    private static final String RECEIPTS =
            """
            with v as materialized (select * from jsonb_to_recordset(cast(? as jsonb))
                as v(id integer, remote text, state text, said text, key text, reference integer)),
              known as materialized (select v.id, f.id as part from v
                cross join lateral (select id from sms_part where route_id = ? and remote_id = v.remote offset 0) f),
              hit as (update sms_part p set state = v.state, said = v.said, settled_at = now()
                from known k join v on v.id = k.id where p.id = k.part and p.state in ('SUBMITTED', 'UNCONFIRMED'))
            insert into sms_receipt (route_id, remote_id, state, said, number_key, reference)
            select ?, v.remote, v.state, v.said, v.key, v.reference from v
            where v.id not in (select id from known)""";

    @PersistenceContext
    EntityManager entities;

    /** Answers, and the lack of them. */
    void outcomes(RouteId route, List<PartOutcome> outcomes) {
        if (outcomes.isEmpty()) return;
        var rows = Json.createArrayBuilder();
        var ids = new StringJoiner("\n");
        for (var one : outcomes) {
            rows.add(Json.createObjectBuilder()
                    .add("id", one.part())
                    .add("state", one.state().name())
                    .add("remote", one.remote())
                    .add("said", one.said())
                    .add("wait", one.waitSeconds()));
            if (!one.remote().isEmpty()) ids.add(one.remote());
        }
        entities.createNativeQuery(OUTCOMES)
                .setParameter(1, rows.build().toString())
                .executeUpdate();
        if (ids.length() > 0)
            entities.createNativeQuery(EARLY)
                    .setParameter(1, ids.toString())
                    .setParameter(2, route.value())
                    .setParameter(3, route.value())
                    .executeUpdate();
    }

    /** Receipts; those that belong to no part that is known yet are kept. */
    void receipts(RouteId route, List<KeptReceipt> receipts) {
        if (receipts.isEmpty()) return;
        var rows = Json.createArrayBuilder();
        int number = 0;
        for (var one : receipts) {
            var row = Json.createObjectBuilder()
                    .add("id", number++)
                    .add("remote", one.remote())
                    .add("state", one.state().name())
                    .add("said", one.said());
            if (one.number() != null) row.add("key", one.number().hash());
            if (one.reference() != null) row.add("reference", one.reference());
            rows.add(row);
        }
        entities.createNativeQuery(RECEIPTS)
                .setParameter(1, rows.build().toString())
                .setParameter(2, route.value())
                .setParameter(3, route.value())
                .executeUpdate();
    }
}
