package vn.lantoa.distribution.recall;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ReleaseId;

/** The repository of the lines of boards, and their moves. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RecallReceipts {
    private static final String SELECT = "select id, release_id, partner_id, state from recall_receipt";

    @PersistenceContext
    EntityManager entities;

    /** Adds a partner to the board; empty if it is there already. */
    public Optional<RecallReceiptId> add(
            ReleaseId release, PartnerId partner, Set<RecallReason> reasons, Instant now, Instant dueAt) {
        var id = new RecallReceiptId(UUID.randomUUID());
        int added = entities.createNativeQuery(
                        """
                        insert into recall_receipt (id, release_id, partner_id, reasons, state, named_at, due_at)
                        values (?, ?, ?, string_to_array(?, ' '), 'NAMED', ?, ?)
                        on conflict (release_id, partner_id) do nothing""")
                .setParameter(1, id.value())
                .setParameter(2, release.value())
                .setParameter(3, partner.value())
                .setParameter(4, reasons.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .setParameter(6, dueAt.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (added == 0) return Optional.empty();
        note(id, RecallState.NAMED, Actor.SYSTEM, "", now);
        return Optional.of(id);
    }

    /** The line of this partner, locked; {@link NotFound} if it is not on that board. */
    public RecallReceipt getLocked(ReleaseId release, PartnerId partner) {
        return locked(" where release_id = ? and partner_id = ?", release.value(), partner.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("recall of release " + release + " for partner " + partner));
    }

    /** This line, locked. */
    public RecallReceipt getLocked(RecallReceiptId id) {
        return locked(" where id = ?", id.value()).stream().findFirst().orElseThrow(() -> new NotFound("recall " + id));
    }

    /** The lines whose time is over, locked; what another node works on is left out. */
    public List<RecallReceipt> due(Instant now, int most) {
        return locked(
                " where state in ('NAMED', 'TOLD') and due_at <= ? order by due_at limit " + most,
                now.atOffset(ZoneOffset.UTC));
    }

    /** The lines that are still NAMED though a way is known by which they were told, locked. */
    public List<RecallReceipt> toldUnnoticed(int most) {
        return locked(
                " where state = 'NAMED' and exists (select 1 from recall_telling t where t.receipt_id = recall_receipt.id)"
                        + " limit " + most);
    }

    /** Moves a line; {@link Conflict} where it may not. */
    public void move(RecallReceipt receipt, RecallState next, Actor by, String remark, Instant now) {
        if (!receipt.state().mayBecome(next))
            throw new Conflict("recall-already-acknowledged", "recall " + receipt.id() + " is " + receipt.state());
        entities.createNativeQuery("update recall_receipt set state = ? where id = ?")
                .setParameter(1, next.name())
                .setParameter(2, receipt.id().value())
                .executeUpdate();
        note(receipt.id(), next, by, remark, now);
    }

    /** Records the acknowledgement, with the move that goes with it. */
    public void acknowledge(RecallReceipt receipt, Acknowledgement said, Actor by, Instant now) {
        if (!receipt.state().mayBecome(RecallState.ACKNOWLEDGED))
            throw new Conflict("recall-already-acknowledged", "recall " + receipt.id() + " is " + receipt.state());
        entities.createNativeQuery(
                        "update recall_receipt set state = 'ACKNOWLEDGED', done = ?, removed_at = ? where id = ?")
                .setParameter(1, said.done())
                .setParameter(2, said.removedAt().atOffset(ZoneOffset.UTC))
                .setParameter(3, receipt.id().value())
                .executeUpdate();
        note(receipt.id(), RecallState.ACKNOWLEDGED, by, said.done(), now);
    }

    /** Records that the partner was told by this way; the first time counts. */
    public void told(RecallReceipt receipt, RecallWay way, String place, Instant now) {
        entities.createNativeQuery("insert into recall_telling (receipt_id, way, place, at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .setParameter(1, receipt.id().value())
                .setParameter(2, way.name())
                .setParameter(3, place)
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (receipt.state() == RecallState.NAMED) move(receipt, RecallState.TOLD, Actor.SYSTEM, way.name(), now);
    }

    private List<RecallReceipt> locked(String where, Object... parameters) {
        var lock = where.contains("limit") ? " for update skip locked" : " for update";
        var query = entities.createNativeQuery(SELECT + where + lock);
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> receipt((Object[]) row)).toList();
    }

    private void note(RecallReceiptId id, RecallState state, Actor by, String remark, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into recall_move (id, receipt_id, position, state, at, actor, remark)
                        select ?, ?, count(*) + 1, ?, ?, ?, ? from recall_move where receipt_id = ?""")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, id.value())
                .setParameter(3, state.name())
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .setParameter(5, by.reference())
                .setParameter(6, remark)
                .setParameter(7, id.value())
                .executeUpdate();
    }

    private static RecallReceipt receipt(Object[] row) {
        return new RecallReceipt(
                new RecallReceiptId((UUID) row[0]),
                new ReleaseId((UUID) row[1]),
                new PartnerId((UUID) row[2]),
                RecallState.valueOf((String) row[3]));
    }
}
