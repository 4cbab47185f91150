package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.query.Database;

/**
 * SQL of claims: many parts per statement. Tables that grow during a mailing have no statistics yet. The subqueries
 * with "offset 0" force index lookups by key; otherwise PostgreSQL scans these tables in each turn.
 */
@ApplicationScoped
class ClaimRows {
    private static final Duration DAY = Duration.ofHours(24);

    // Numbers are locked in a fixed order, so that two routes never count the same number at once and never deadlock.
    // The limit is a subselect: with a parameter PostgreSQL would plan the statement again in each turn, because the
    // generic plan looks more expensive.
    private static final String DUE =
            """
            with due as materialized (select p.id, p.mailing_id, p.message_id, p.number, p.number_key, p.attempts
                from sms_part p where p.route_id = :route and p.state = 'PENDING' and p.due_at <= :now
                  and exists (select 1 from sms_route r where r.id = :route and r.lease = :lease and r.state = 'ON'
                              and r.leased_until > now())
                order by p.due_at, p.id limit (select cast(:limit as integer)) for update of p skip locked),
              held as materialized (select pg_advisory_xact_lock(hashtextextended(k.number_key, 0))
                from (select distinct number_key from due order by 1) k)
            select d.id, d.mailing_id as mailing, d.message_id as message, d.number, d.number_key as key, d.attempts,
              c.sealed, (select count(*) from held) as held
            from due d cross join lateral (select list_id, state from mailing where id = d.mailing_id offset 0) m
            left join lateral (select k.sealed from contact k where k.list_id = m.list_id and k.number_key = d.number_key
              and m.state = :running offset 0) c on true""";

    private static final String BOOKS =
            """
            select k.key, s.message_id as message, s.at from unnest(cast(:keys as text[])) k(key)
              cross join lateral (select message_id, at from sms_sending where number_key = k.key and at > :since
                                  order by at offset 0) s
            union all select number_key, null, null from opt_out where number_key = any (cast(:keys as text[]))""";

    private static final String MOVES =
            """
            with moved as (update sms_part p set state = v.state, said = v.said, due_at = coalesce(v.due, p.due_at),
                attempts = p.attempts + case when v.state = 'CLAIMED' then 1 else 0 end,
                claimed_at = case when v.state = 'CLAIMED' then now() else p.claimed_at end,
                settled_at = case when v.state in ('WITHHELD', 'EXPIRED') then now() end
              from jsonb_to_recordset(cast(:moves as jsonb))
                as v(id bigint, state text, said text, due timestamptz, begins boolean)
              where p.id = v.id and p.state = 'PENDING' returning p.message_id, p.number_key, v.begins)
            insert into sms_sending (message_id, number_key, at) select message_id, number_key, :now from moved where begins
            on conflict (message_id) do update set at = excluded.at""";

    @Inject
    Database database;

    /**
     * Returns the parts that are due on a route, in order; none if the lease was lost. The phone numbers of the parts
     * are locked.
     */
    List<DuePart> due(RouteLease lease, Instant now, int limit) {
        return database
                .sql(DUE)
                .with(lease)
                .with("now", now)
                .with("limit", limit)
                .with("running", MailingState.RUNNING)
                .list(DuePart.class)
                .stream()
                .sorted(Comparator.comparingLong(DuePart::id))
                .toList();
    }

    /** Returns the contact histories of the numbers of these parts. */
    Histories histories(List<DuePart> parts, Instant now) {
        var keys = parts.stream().map(DuePart::key).distinct().toList();
        var rows = database.sql(BOOKS)
                .with("keys", keys)
                .with("since", now.minus(DAY))
                .list(Booked.class);
        var histories = new Histories();
        for (var row : rows) {
            if (row.sending() == null) histories.optedOut(row.key());
            else
                histories.sent(row.key(), row.sending().message(), row.sending().at());
        }
        return histories;
    }

    /**
     * Row of a number's contact history.
     *
     * @param sending the message sent to the number; null for an opt-out
     */
    private record Booked(String key, @Nullable Sending sending) {}

    private record Sending(long message, Instant at) {}

    /** Writes the state changes of parts, and records the time of sending for messages whose first part leaves now. */
    void write(List<PartMove> moves, Instant now) {
        database.sql(MOVES).with("moves", HubJson.write(moves)).with("now", now).update();
    }
}
