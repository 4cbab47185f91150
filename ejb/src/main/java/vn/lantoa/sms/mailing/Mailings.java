package vn.lantoa.sms.mailing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;

/** The repository of mailings and their parts. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Mailings {
    private static final int MOST_SHOWN = 200;

    private static final String PARTS =
            """
            with receiver as materialized (select number_key, nextval('sms_message_seq') as message_id from contact
              where list_id = ?)
            insert into sms_part (mailing_id, route_id, message_id, number, number_key, state, due_at)
            select ?, ?, r.message_id, n, r.number_key, 'PENDING', ? from receiver r, generate_series(1, ?) n
            order by r.message_id, n""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    MailingRows rows;

    /** Keeps a mailing, with a part for each submission to each number of its list. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(Mailing mailing, Actor by) {
        var wish = mailing.wish();
        insert(mailing, by);
        entities.createNativeQuery(PARTS)
                .setParameter(1, wish.list().value())
                .setParameter(2, mailing.id().value())
                .setParameter(3, wish.route().value())
                .setParameter(4, wish.opensAt().atOffset(ZoneOffset.UTC))
                .setParameter(5, mailing.coding().parts())
                .executeUpdate();
        // so many new rows at once, and the gateway begins with them at once: it must not take them for a few
        entities.createNativeQuery("analyze sms_part").executeUpdate();
    }

    private void insert(Mailing mailing, Actor by) {
        var wish = mailing.wish();
        entities.createNativeQuery(
                        """
                        insert into mailing (id, organisation_id, list_id, route_id, spare_route_id, asset_id, version_number,
                          form, text, message_class, basis, alphabet, concatenation, parts, messages, opens_at, closes_at,
                          state, created_at, created_by)
                        values (?, ?, ?, ?, cast(? as uuid), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .setParameter(1, mailing.id().value())
                .setParameter(2, mailing.organisation().value())
                .setParameter(3, wish.list().value())
                .setParameter(4, wish.route().value())
                .setParameter(5, wish.spare() == null ? null : wish.spare().toString())
                .setParameter(6, mailing.message().asset().value())
                .setParameter(7, mailing.message().version())
                .setParameter(8, mailing.message().form().name())
                .setParameter(9, mailing.message().text())
                .setParameter(10, wish.kind().name())
                .setParameter(11, mailing.coding().basis().name())
                .setParameter(12, mailing.coding().wire().alphabet().name())
                .setParameter(13, mailing.coding().wire().way().name())
                .setParameter(14, mailing.coding().parts())
                .setParameter(15, mailing.progress().messages())
                .setParameter(16, wish.opensAt().atOffset(ZoneOffset.UTC))
                .setParameter(17, wish.closesAt().atOffset(ZoneOffset.UTC))
                .setParameter(18, mailing.progress().state().name())
                .setParameter(19, mailing.progress().placedAt().atOffset(ZoneOffset.UTC))
                .setParameter(20, by.reference())
                .executeUpdate();
    }

    /** One mailing. */
    public Mailing get(MailingId id) {
        return rows.list("where id = ?", id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("mailing:" + id));
    }

    /** One mailing, locked until the transaction ends. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Mailing getLocked(MailingId id) {
        return rows.list("where id = ? for update", id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("mailing:" + id));
    }

    /** The mailings of this message that are not ended, locked until the transaction ends. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<Mailing> runningOf(AssetId asset) {
        return rows.list("where asset_id = ? and state = 'RUNNING' order by id for update", asset.value());
    }

    /** The mailings of these organisations, the latest first. */
    public List<Mailing> of(Set<OrganisationId> organisations) {
        var ids = organisations.stream().map(OrganisationId::toString).collect(Collectors.joining(","));
        return rows.list(
                "where organisation_id = any(string_to_array(?, ',')::uuid[]) order by created_at desc, id limit "
                        + MOST_SHOWN,
                ids);
    }

    /** The totals of a mailing so far. */
    public MailingTotals totals(MailingId id) {
        List<?> found = entities.createNativeQuery(
                        "select state, said, count(*) from sms_part where mailing_id = ? group by 1, 2 order by 3 desc")
                .setParameter(1, id.value())
                .getResultList();
        var parts = new EnumMap<PartState, Long>(PartState.class);
        var reasons = new ArrayList<MailingTotals.Reason>();
        for (var one : found) {
            var row = (Object[]) one;
            var state = PartState.valueOf((String) row[0]);
            long count = ((Number) row[2]).longValue();
            parts.merge(state, count, Long::sum);
            if (!"".equals(row[1])) reasons.add(new MailingTotals.Reason(state, (String) row[1], count));
        }
        return new MailingTotals(parts, reasons);
    }

    /** Cancels a mailing: its waiting parts are not sent. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void cancel(MailingId id, Instant now) {
        entities.createNativeQuery("update mailing set state = 'CANCELLED', ended_at = ? where id = ?")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, id.value())
                .executeUpdate();
        entities.createNativeQuery("update sms_part set state = 'CANCELLED', settled_at = now()"
                        + " where mailing_id = ? and state = 'PENDING'")
                .setParameter(1, id.value())
                .executeUpdate();
    }
}
