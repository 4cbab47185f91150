package vn.lantoa.sms.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;

/** Repository of mailings and their parts. */
@ApplicationScoped
public class Mailings {
    private static final int MOST_SHOWN = 200;

    private static final String PARTS =
            """
            with receiver as materialized (select number_key, nextval('sms_message_seq') as message_id from contact
              where list_id = :list)
            insert into sms_part (mailing_id, route_id, message_id, number, number_key, state, due_at)
            select :mailing, :route, r.message_id, n, r.number_key, :pending, :opensAt
            from receiver r, generate_series(1, :parts) n
            order by r.message_id, n""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Database database;

    /** Stores a mailing, with one part per submission and number of its list. */
    @Transactional(TxType.MANDATORY)
    public void add(MailingView mailing, Actor by) {
        var spec = mailing.spec();
        em.persist(new Mailing(mailing, by));
        database.sql(PARTS)
                .with(spec)
                .with("mailing", mailing.id())
                .with("pending", PartState.PENDING)
                .with("parts", mailing.coding().parts())
                .update();
        // updates the statistics, because the gateway reads the many new rows at once
        database.sql("analyze sms_part").update();
    }

    /**
     * Returns one mailing.
     *
     * @throws NotFound if the mailing does not exist
     */
    public MailingView get(MailingId id) {
        return found(id, em.find(Mailing.class, id.value())).view();
    }

    /** Returns one mailing, locked until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public Mailing getLocked(MailingId id) {
        return found(id, em.find(Mailing.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static Mailing found(MailingId id, @Nullable Mailing mailing) {
        if (mailing == null) throw new NotFound("mailing:" + id);
        return mailing;
    }

    /** Returns the running mailings of this message, locked until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public List<Mailing> runningOf(AssetId asset) {
        return em.createQuery(
                        "select m from Mailing m where m.assetId = :asset and m.state = :running order by m.id",
                        Mailing.class)
                .setParameter("asset", asset)
                .setParameter("running", MailingState.RUNNING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Returns the mailings of these organisations, the latest first. */
    public List<MailingView> of(Set<OrganisationId> organisations) {
        if (organisations.isEmpty()) return List.of();
        return em.createQuery(
                        "select m from Mailing m where m.organisationId in :these order by m.createdAt desc, m.id",
                        Mailing.class)
                .setParameter("these", organisations)
                .setMaxResults(MOST_SHOWN)
                .getResultStream()
                .map(Mailing::view)
                .toList();
    }

    /** Returns the current totals of a mailing. */
    public MailingTotals totals(MailingId id) {
        var found = database.sql("select state, said, count(*) as parts from sms_part where mailing_id = :mailing"
                        + " group by 1, 2 order by 3 desc")
                .with("mailing", id)
                .list(MailingTotals.Reason.class);
        var parts = new EnumMap<PartState, Long>(PartState.class);
        var reasons = new ArrayList<MailingTotals.Reason>();
        for (var one : found) {
            parts.merge(one.state(), one.parts(), Long::sum);
            if (!one.said().isEmpty()) reasons.add(one);
        }
        return new MailingTotals(parts, reasons);
    }

    /** Cancels a mailing; its waiting parts are not sent. */
    @Transactional(TxType.MANDATORY)
    public void cancel(Mailing mailing, Instant now) {
        mailing.cancel(now);
        database.sql("update sms_part set state = :cancelled, settled_at = now()"
                        + " where mailing_id = :mailing and state = :pending")
                .with("cancelled", PartState.CANCELLED)
                .with("mailing", mailing.view().id())
                .with("pending", PartState.PENDING)
                .update();
    }
}
