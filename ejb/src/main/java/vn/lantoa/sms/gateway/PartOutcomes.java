package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.query.Database;

/** Writer of the outcomes of parts, many per statement. */
@ApplicationScoped
class PartOutcomes {
    // A part that was certainly not sent waits again, unless its mailing has ended. A receipt that arrived before the
    // answer settles the part in the same statement: a second update in the transaction would repeat PostgreSQL's
    // foreign key checks. The subquery with "offset 0" forces index lookups: with stale statistics of a small table,
    // PostgreSQL would scan it in each turn.
    private static final String OUTCOMES =
            """
            with v as materialized (select * from jsonb_to_recordset(cast(:rows as jsonb))
                as v(id bigint, state text, remote text, said text, pause integer, receipt text)),
              early as (delete from sms_receipt r where r.id in (select f.id from v
                  cross join lateral (select id from sms_receipt where route_id = :route and remote_id = v.remote offset 0) f)
                returning r.remote_id, r.state, r.said),
              told as (select v.id, v.state, v.remote, v.pause, coalesce(v.receipt, e.state) as receipt,
                  case when v.receipt is null then coalesce(e.said, v.said) else v.said end as said
                from v left join early e on e.remote_id = v.remote)
            update sms_part p set state = case when t.receipt is not null then t.receipt
                when t.state <> 'PENDING' or m.state = :running then t.state
                when m.state = :cancelled then 'CANCELLED' else 'REFUSED' end,
              remote_id = coalesce(t.remote, p.remote_id), said = t.said,
              due_at = case when t.state = 'PENDING' and t.pause > 0
                then greatest(p.due_at, now()) + t.pause * interval '1 second' else p.due_at end,
              submitted_at = case when t.state = 'SUBMITTED' then now() else p.submitted_at end,
              settled_at = case when t.receipt is not null or t.state in ('REFUSED', 'UNCONFIRMED')
                or t.state = 'PENDING' and m.state <> :running then now() end
            from told t, mailing m
            where p.id = t.id and m.id = p.mailing_id and p.state in ('CLAIMED', 'UNCONFIRMED')""";

    private static final String RECEIPTS =
            """
            with v as materialized (select * from jsonb_to_recordset(cast(:rows as jsonb))
                as v(id integer, remote text, state text, said text, key text, reference integer)),
              known as materialized (select v.id, v.state, v.said, f.id as part from v
                cross join lateral (select id from sms_part where route_id = :route and remote_id = v.remote offset 0) f),
              hit as (update sms_part p set state = k.state, said = k.said, settled_at = now()
                from known k where p.id = k.part and p.state in ('SUBMITTED', 'UNCONFIRMED'))
            insert into sms_receipt (route_id, remote_id, state, said, number_key, reference)
            select :route, v.remote, v.state, v.said, v.key, v.reference from v
            where v.id not in (select id from known)""";

    @Inject
    Database database;

    /** Writes answers, timeouts and receipts. Receipts of unknown parts are stored for later matching. */
    void write(RouteId route, InboundBatch inboundBatch) {
        var early = new HashMap<String, KeptReceipt>();
        for (var one : inboundBatch.receipts) early.putIfAbsent(one.remote(), one);
        early.keySet()
                .retainAll(
                        inboundBatch.outcomes.stream().map(PartOutcome::remote).collect(Collectors.toSet()));
        early.remove("");
        outcomes(route, inboundBatch.outcomes, early);
        receipts(
                route,
                inboundBatch.receipts.stream()
                        .filter(one -> !one.equals(early.get(one.remote())))
                        .toList());
    }

    private void outcomes(RouteId route, List<PartOutcome> outcomes, Map<String, KeptReceipt> early) {
        if (outcomes.isEmpty()) return;
        database.sql(OUTCOMES)
                .with(
                        "rows",
                        HubJson.write(outcomes.stream()
                                .map(one -> OutcomeRow.of(one, early.get(one.remote())))
                                .toList()))
                .with("route", route)
                .with("running", MailingState.RUNNING)
                .with("cancelled", MailingState.CANCELLED)
                .update();
    }

    private void receipts(RouteId route, List<KeptReceipt> receipts) {
        if (receipts.isEmpty()) return;
        var rows = IntStream.range(0, receipts.size())
                .mapToObj(number -> ReceiptRow.of(number, receipts.get(number)))
                .toList();
        database.sql(RECEIPTS)
                .with("rows", HubJson.write(rows))
                .with("route", route)
                .update();
    }

    /**
     * Outcome of a part, as input of the statement that stores it, with any receipt that arrived before the outcome.
     */
    private record OutcomeRow(
            long id, PartState state, String said, int pause, @Nullable String remote, @Nullable PartState receipt) {
        static OutcomeRow of(PartOutcome one, @Nullable KeptReceipt receipt) {
            return new OutcomeRow(
                    one.part(),
                    one.state(),
                    receipt == null ? one.said() : receipt.said(),
                    one.waitSeconds(),
                    one.remote().isEmpty() ? null : one.remote(),
                    receipt == null ? null : receipt.state());
        }
    }

    /** Receipt as input of its statement. */
    private record ReceiptRow(
            int id, String remote, PartState state, String said, @Nullable String key, @Nullable Integer reference) {
        static ReceiptRow of(int number, KeptReceipt one) {
            var key = one.number();
            return new ReceiptRow(
                    number, one.remote(), one.state(), one.said(), key == null ? null : key.hash(), one.reference());
        }
    }
}
