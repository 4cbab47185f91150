package vn.lantoa.press.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.distribution.delivery.OutcomeLedger;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.query.Database;

/**
 * Repository of WebSub subscriptions. The end of a subscription is measured by the hub's clock, as announced to the
 * subscriber; leases and retry times by the database's clock.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class WebSubSubscriptions {
    /** Leases working subscriptions before failing subscriptions, so that failing subscriptions delay no others. */
    private static final String LEASE =
            """
            update websub_subscription u set lease = gen_random_uuid(), leased_until = now() + interval '60 seconds'
            where u.id in (select s.id from websub_subscription s
                where s.sent_seq < s.topic_seq and s.next_attempt_at <= now() and s.ends_at > :now
                  and (s.leased_until is null or s.leased_until < now())
                order by s.failures, s.next_attempt_at limit :limit for update skip locked)
            returning u.id, u.callback, u.topic, u.secret, u.topic_seq, u.lease""";

    /** Adds a subscription that starts after the last planned entry; it receives every later change. */
    private static final String ADD =
            """
            insert into websub_subscription (id, callback, host, topic, secret, ends_at, topic_seq, sent_seq)
            select gen_random_uuid(), r.callback, r.host, r.topic, r.secret, :endsAt, p.seq, p.seq
            from websub_request r, websub_plan p where r.id = :request
            on conflict (callback, topic) do update
            set secret = excluded.secret, ends_at = excluded.ends_at, failures = 0, next_attempt_at = now()""";

    private static final Duration A_MOMENT = Duration.ofMillis(250);

    @Inject
    Database database;

    @Inject
    WebSubRequests requests;

    @Inject
    Clock clock;

    /**
     * Load of the hub, for metrics.
     *
     * @param all the number of subscriptions
     * @param waiting the number of subscriptions that have not been sent the last change
     * @param failing the number of subscriptions whose last delivery failed
     */
    public record Load(long all, long waiting, long failing) {}

    /** Returns the current load of the hub. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Load load() {
        return database.sql(
                        """
                        select count(*) as "all", count(*) filter (where sent_seq < topic_seq) as waiting,
                               count(*) filter (where failures > 0) as failing
                        from websub_subscription""")
                .row(Load.class);
    }

    /** Returns the numbers of subscriptions, not counting the subscription that the request would renew. */
    public WebSubRules.SubscriptionCounts besides(WebSubRequest request) {
        return database.sql(
                        """
                        select count(*) as "all", count(*) filter (where host = :host) as of_host,
                               count(distinct topic) filter (where topic <> :topic) as topics
                        from websub_subscription where not (callback = :callback and topic = :topic)""")
                .with("host", new Callback(request.callback()).host())
                .with("topic", request.topic())
                .with("callback", request.callback())
                .row(WebSubRules.SubscriptionCounts.class);
    }

    /** Returns whether the callback is subscribed to the topic. */
    public boolean stands(String callback, String topic) {
        return database.sql("select exists (select 1 from websub_subscription"
                        + " where callback = :callback and topic = :topic)")
                .with("callback", callback)
                .with("topic", topic)
                .one(Boolean.class);
    }

    /** Adds or renews the subscription of a confirmed request. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(WebSubRequest request, Instant now) {
        // blocks planning until the subscription exists
        var unused = database.sql("select seq from websub_plan for update").value(Long.class);
        database.sql(ADD)
                .with("endsAt", now.plusSeconds(request.leaseSeconds()))
                .with("request", request.id())
                .update();
    }

    /** Ends the subscription. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void end(String callback, String topic) {
        database.sql("delete from websub_subscription where callback = :callback and topic = :topic")
                .with("callback", callback)
                .with("topic", topic)
                .update();
    }

    /** Leases at most {@code limit} subscriptions that have not been sent the last change of their topic. */
    public List<WebSubSubscription> lease(int limit) {
        return database.sql(LEASE)
                .with("now", clock.instant())
                .with("limit", limit)
                .list(WebSubSubscription.class);
    }

    /** Deletes expired subscriptions and returns their number. */
    @Recurring("PT1M")
    public int sweep() {
        return database.sql("delete from websub_subscription where ends_at <= :now")
                .with("now", clock.instant())
                .update();
    }

    /** Carries out a request that the callback has confirmed. */
    public void confirmed(WebSubRequest request, Instant now) {
        if (!requests.settle(request, "confirmed")) return;
        if (request.subscribes()) add(request, now);
        else end(request.callback(), request.topic());
    }

    /** Settles a request that was not confirmed or not allowed; subscriptions stay unchanged. */
    public void refused(WebSubRequest request, String why) {
        requests.settle(request, why);
    }

    /**
     * Records the outcome of a delivery.
     *
     * @param seq the number of the last change in the delivered feed
     */
    public void sent(WebSubSubscription one, long seq, Outcome outcome) {
        if (outcome instanceof Outcome.Gone) end(one.callback(), one.topic());
        else if (outcome instanceof Outcome.Failed failed) hold(one, failed);
        else arrived(one, seq);
    }

    /** Postpones a delivery, because this node has not seen the changes to send yet. */
    public void tooEarly(WebSubSubscription one) {
        rest(one, A_MOMENT);
    }

    private void arrived(WebSubSubscription one, long seq) {
        database.sql("update websub_subscription set sent_seq = greatest(sent_seq, :seq), failures = 0,"
                        + " lease = null, leased_until = null where lease = :lease")
                .with("seq", seq)
                .with("lease", one.lease())
                .update();
    }

    /**
     * Postpones the next attempt. After the last attempt, skips this state of the topic; the subscription stays and
     * gets the next change.
     */
    private void hold(WebSubSubscription one, Outcome.Failed failed) {
        var failures = database.sql(
                        "update websub_subscription set failures = failures + 1 where lease = :lease returning failures")
                .with("lease", one.lease())
                .value(Integer.class);
        // ended in the meantime
        if (failures.isEmpty()) return;
        int count = failures.get();
        if (OutcomeLedger.givesUpAfter(count)) arrived(one, one.topicSeq());
        else
            rest(
                    one,
                    OutcomeLedger.pause(
                            count,
                            failed.retryAfter(),
                            ThreadLocalRandom.current().nextDouble()));
    }

    private void rest(WebSubSubscription one, Duration pause) {
        database.sql("update websub_subscription set lease = null, leased_until = null,"
                        + " next_attempt_at = now() + :millis * interval '1 millisecond' where lease = :lease")
                .with("millis", pause.toMillis())
                .with("lease", one.lease())
                .update();
    }
}
