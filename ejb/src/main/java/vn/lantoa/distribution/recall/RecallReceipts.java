package vn.lantoa.distribution.recall;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ReleaseId;

/** Repository of the entries of recall boards and their state changes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecallReceipts {
    private static final String SELECT =
            "select id, release_id as release, partner_id as partner, state from recall_receipt";

    private static final String NAME =
            """
            with line as (
                insert into recall_receipt (id, release_id, partner_id, reasons, state, named_at, due_at)
                select gen_random_uuid(), :release, partner, array_agg(reason order by reason), :named, :now, :dueAt
                from unnest(cast(:partners as uuid[]), cast(:reasons as text[])) as c (partner, reason)
                group by partner
                on conflict (release_id, partner_id) do nothing
                returning partner_id as partner, id),
              move as (
                insert into recall_move (id, receipt_id, position, state, at, actor, remark)
                select gen_random_uuid(), id, 1, :named, :now, :by, '' from line)
            select partner, id from line""";

    @Inject
    Database database;

    /** Reason why a partner is on the board. */
    public record Concern(PartnerId partner, RecallReason reason) {}

    /** Adds the partners to the board in one statement; returns the entries of the partners that were newly added. */
    public Map<PartnerId, RecallReceiptId> add(ReleaseId release, List<Concern> concerns, Instant now, Instant dueAt) {
        return database
                .sql(NAME)
                .with("release", release)
                .with("partners", concerns.stream().map(Concern::partner).toList())
                .with("reasons", concerns.stream().map(Concern::reason).toList())
                .with("named", RecallState.NAMED)
                .with("now", now)
                .with("dueAt", dueAt)
                .with("by", Actor.SYSTEM.reference())
                .list(Line.class)
                .stream()
                .collect(toMap(Line::partner, Line::id));
    }

    private record Line(PartnerId partner, RecallReceiptId id) {}

    /**
     * Returns the entry of this partner, locked.
     *
     * @throws NotFound if the partner is not on that board
     */
    public RecallReceipt getLocked(ReleaseId release, PartnerId partner) {
        return locked(" where release_id = :release and partner_id = :partner", query -> query.with("release", release)
                        .with("partner", partner))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("recall of release " + release + " for partner " + partner));
    }

    /** Returns this entry, locked. */
    public RecallReceipt getLocked(RecallReceiptId id) {
        return locked(" where id = :id", query -> query.with("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("recall " + id));
    }

    /** Returns entries whose deadline has passed, locked; entries locked by another node are skipped. */
    public List<RecallReceipt> due(Instant now, int most) {
        return locked(
                " where state in ('NAMED', 'TOLD') and due_at <= :now order by due_at limit " + most,
                query -> query.with("now", now));
    }

    /** Returns entries that are still NAMED although a notification is recorded, locked. */
    public List<RecallReceipt> toldUnnoticed(int most) {
        return locked(
                " where state = 'NAMED' and exists (select 1 from recall_telling t where t.receipt_id = recall_receipt.id)"
                        + " limit " + most,
                UnaryOperator.identity());
    }

    /**
     * Moves an entry to another state.
     *
     * @throws Conflict if the transition is not allowed
     */
    public void move(RecallReceipt receipt, RecallState next, Actor by, String remark, Instant now) {
        if (!receipt.state().mayBecome(next))
            throw new Conflict("recall-already-acknowledged", "recall " + receipt.id() + " is " + receipt.state());
        database.sql("update recall_receipt set state = :state where id = :id")
                .with("state", next)
                .with("id", receipt.id())
                .update();
        note(receipt.id(), next, by, remark, now);
    }

    /** Records the acknowledgement and the transition. */
    public void acknowledge(RecallReceipt receipt, Acknowledgement acknowledgement, Actor by, Instant now) {
        if (!receipt.state().mayBecome(RecallState.ACKNOWLEDGED))
            throw new Conflict("recall-already-acknowledged", "recall " + receipt.id() + " is " + receipt.state());
        database.sql("update recall_receipt set state = :next, done = :done, removed_at = :removedAt where id = :id")
                .with("next", RecallState.ACKNOWLEDGED)
                .with(acknowledgement)
                .with("id", receipt.id())
                .update();
        note(receipt.id(), RecallState.ACKNOWLEDGED, by, acknowledgement.done(), now);
    }

    /** Records that the partner was notified in this way; repeated calls have no effect. */
    public void markNotified(RecallReceipt receipt, RecallWay way, String place, Instant now) {
        database.sql("insert into recall_telling (receipt_id, way, place, at) values (:receipt, :way, :place, :now)"
                        + " on conflict do nothing")
                .with("receipt", receipt.id())
                .with("way", way)
                .with("place", place)
                .with("now", now)
                .update();
        if (receipt.state() == RecallState.NAMED) move(receipt, RecallState.TOLD, Actor.SYSTEM, way.name(), now);
    }

    private List<RecallReceipt> locked(String where, UnaryOperator<SqlQuery> parameters) {
        var lock = where.contains("limit") ? " for update skip locked" : " for update";
        return parameters.apply(database.sql(SELECT + where + lock)).list(RecallReceipt.class);
    }

    private void note(RecallReceiptId id, RecallState state, Actor by, String remark, Instant now) {
        database.sql(
                        """
                        insert into recall_move (id, receipt_id, position, state, at, actor, remark)
                        select :id, :receipt, count(*) + 1, :state, :now, :by, :remark
                        from recall_move where receipt_id = :receipt""")
                .with("id", UUID.randomUUID())
                .with("receipt", id)
                .with("state", state)
                .with("now", now)
                .with("by", by.reference())
                .with("remark", remark)
                .update();
    }

    /**
     * Makes a link to a receipt, for use in an e-mail. Only the hashes of links are stored. A link is valid until its
     * receipt is deleted.
     */
    public RandomToken makeLink(RecallReceiptId receipt, Instant now) {
        var token = RandomToken.fresh();
        database.sql("insert into recall_link (token_sha256, receipt_id, made_at) values (:token, :receipt, :now)")
                .with("token", token.sha256())
                .with("receipt", receipt)
                .with("now", now)
                .update();
        return token;
    }

    /** Returns the receipt of this link; empty if the link is invalid. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<RecallReceiptId> findByLink(RandomToken token) {
        return database.sql("select receipt_id from recall_link where token_sha256 = :token")
                .with("token", token.sha256())
                .value(RecallReceiptId.class);
    }
}
