package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.entitlement.PartnerAccess;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ChangeLog;

/**
 * Repository of subscriptions, and their audit records. The partner itself and platform administrators may manage
 * them.
 */
@ApplicationScoped
public class Subscriptions {
    private static final String SELECT =
            """
            select s.id, s.partner_id as partner, s.channel, s.label, s.target, s.state, s.state_reason as reason,
                   s.generation, s.failures, s.next_attempt_at,
                   (select count(*) from delivery d where d.subscription_id = s.id
                    and d.state in ('PLANNED', 'CLAIMED')) as waiting,
                   (select count(*) from delivery d where d.subscription_id = s.id
                    and d.state in ('REFUSED', 'FAILED')) as dead,
                   coalesce(l.seq, 0) as last_seq, l.settled_at as last_at, s.paired
            from subscription s
            left join lateral (select d.seq, d.settled_at from delivery d where d.subscription_id = s.id
                               and d.state in ('ACCEPTED', 'CONFIRMED') order by d.settled_at desc limit 1) l on true""";

    @Inject
    Database database;

    @Inject
    PartnerAccess access;

    @Inject
    SubscriptionMoves moves;

    @Inject
    ChangeLog changes;

    @Inject
    WebhookSecrets secrets;

    /** Returns the subscription with the given id; empty if it does not exist. */
    public Optional<SubscriptionView> find(SubscriptionId id) {
        return database.sql(SELECT + " where s.id = :id").with("id", id).first(SubscriptionView.class);
    }

    /**
     * Returns the subscriptions that have not ended, the oldest first.
     *
     * @param partner null for all partners
     */
    public List<SubscriptionView> open(@Nullable PartnerId partner) {
        var query = database.sql(SELECT + " where s.state <> :ended"
                        + (partner == null ? "" : " and s.partner_id = :partner") + " order by s.created_at, s.id")
                .with("ended", SubscriptionState.ENDED);
        return (partner == null ? query : query.with("partner", partner)).list(SubscriptionView.class);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(SubscriptionId id) {
        database.sql("select id from subscription where id = :id for update")
                .with("id", id)
                .values(SubscriptionId.class);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(SubscriptionId id, CreateSubscription.Command wanted, long begunAfter, Instant now) {
        database.sql(
                        """
                        insert into subscription (id, partner_id, channel, label, target, settings, state, begun_after, created_at,
                                                  created_by)
                        values (:id, :partner, :channel, :label, :target, :settings, :active, :begunAfter, :now, :creator)""")
                .with(wanted)
                .with("id", id)
                .with("active", SubscriptionState.ACTIVE)
                .with("begunAfter", begunAfter)
                .with("now", now)
                .with("creator", wanted.by().reference())
                .update();
    }

    /**
     * Creates the webhook of a paired portal. A delivery counts as accepted only when the portal's plugin acknowledges
     * it. The secret is not shown again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SubscriptionSecret openPaired(PartnerId partner, String label, String target, Instant now) {
        var by = Actor.partner(partner.value());
        var created = create(new CreateSubscription.Command(by, partner, Channel.WEBHOOK, label, target, ""), now);
        database.sql("update subscription set paired = true where id = :id")
                .with("id", created.id())
                .update();
        return created;
    }

    /** Ends a subscription; does nothing if it has already ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(Actor by, SubscriptionId id) {
        if (moves.move(id, SubscriptionState.ENDED, "asked"))
            find(id).ifPresent(one -> record(by, "subscription-ended", one));
    }

    /** Begins the next generation of the subscription's secret. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rotate(SubscriptionId id, Instant now) {
        database.sql("update subscription set generation = generation + 1, rotated_at = :now where id = :id")
                .with("now", now)
                .with("id", id)
                .update();
    }

    /** Returns the lane of a subscription for a message outside the lane's order, without leasing the lane. */
    public Lane lane(SubscriptionView subscription) {
        return database.sql("select id as subscription, partner_id as partner, channel, target, settings, generation,"
                        + " rotated_at, gen_random_uuid() as lease, paired from subscription where id = :id")
                .with("id", subscription.id())
                .row(Lane.class);
    }

    /**
     * Returns the number of the last change planned for the subscription, or the number after which the subscription
     * began if none was planned.
     */
    public long lastPlanned(SubscriptionId id) {
        return database.sql("select greatest(s.begun_after, (select max(d.seq) from delivery d"
                        + " where d.subscription_id = s.id)) from subscription s where s.id = :id")
                .with("id", id)
                .one(Long.class);
    }

    /**
     * Returns the subscription to its partner or an administrator.
     *
     * @throws NotFound for other callers
     */
    SubscriptionView get(Actor by, SubscriptionId id) {
        var found = find(id).orElseThrow(() -> new NotFound("subscription " + id));
        if (!access.allows(by, found.partner())) throw new NotFound("subscription " + id);
        return found;
    }

    /** Returns the subscription like {@link #get}, locked until the end of the transaction. */
    SubscriptionView getLocked(Actor by, SubscriptionId id) {
        lock(id);
        return get(by, id);
    }

    /** Creates a subscription and returns it with its secret. */
    SubscriptionSecret create(CreateSubscription.Command command, Instant now) {
        CreateSubscription.check(command, open(command.partner()).size()).throwIfAny();
        var id = SubscriptionId.random();
        var secret = secrets.of(id, 1);
        add(id, command, changes.head(), now);
        record(command.by(), "subscription-created", find(id).orElseThrow());
        return new SubscriptionSecret(id, secret.shared(), secret.publicKey());
    }

    void record(Actor by, String action, SubscriptionView about) {
        access.record(
                by,
                action,
                about.partner(),
                Map.of(
                        "subscription",
                        about.id().toString(),
                        "channel",
                        about.channel().name()));
    }
}
