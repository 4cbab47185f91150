package vn.lantoa.distribution.delivery;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.Meters;
import vn.lantoa.kernel.query.Database;

/** Repository of notifications to partners and of their answers. */
@ApplicationScoped
public class Notifications {
    private static final String SELECT =
            """
            select t.message, t.subscription_id as subscription, s.label, t.outcome as state, t.said, t.tries, t.at
            from partner_telling t join subscription s on s.id = t.subscription_id
            where t.message = any (cast(:messages as text[])) order by t.at, t.message, s.label""";

    private static final System.Logger LOG = System.getLogger(Notifications.class.getName());

    @Inject
    Database database;

    @Inject
    SubscriptionMoves moves;

    @Inject
    Meters meters;

    @Inject
    Clock clock;

    /** Returns the notifications of these messages, in the order of their last attempts. */
    public List<Notification> of(Collection<String> messages) {
        return database.sql(SELECT).with("messages", messages).list(Notification.class);
    }

    /**
     * Records the outcome of an attempt in a separate transaction, and logs and counts refusals and failures. If the receiver no longer exists, its
     * subscription ends, as in a lane.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(SubscriptionId subscription, String message, Outcome outcome) {
        var now = clock.instant();
        var state = state(outcome);
        var said = outcome.kept();
        database.sql(
                        """
                        insert into partner_telling (message, subscription_id, outcome, said, tries, at)
                        values (:message, :subscription, :state, :said, 1, :now)
                        on conflict (message, subscription_id) do update set outcome = excluded.outcome, said = excluded.said, tries = partner_telling.tries + 1,
                          at = excluded.at where partner_telling.outcome = 'FAILED'""")
                .with("message", message)
                .with("subscription", subscription)
                .with("state", state)
                .with("said", said)
                .with("now", now)
                .update();
        meters.count("lantoa_tellings_total", "outcome", state.name().toLowerCase(Locale.ROOT));
        if (state != Notification.State.ACCEPTED)
            LOG.log(WARNING, "not accepted: message={0} subscription={1} said={2}", message, subscription, said);
        if (state == Notification.State.GONE) moves.stop(subscription, SubscriptionState.ENDED, "gone");
    }

    private static Notification.State state(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted) return Notification.State.ACCEPTED;
        if (outcome instanceof Outcome.Refused) return Notification.State.REFUSED;
        return outcome instanceof Outcome.Gone ? Notification.State.GONE : Notification.State.FAILED;
    }
}
