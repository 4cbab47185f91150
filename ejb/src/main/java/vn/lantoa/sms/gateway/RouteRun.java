package vn.lantoa.sms.gateway;

import static java.lang.System.Logger.Level.INFO;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Meters;
import vn.lantoa.sms.contact.NumberKey;
import vn.lantoa.sms.contact.PhoneNumberCipher;

/**
 * Send loop of one connection: reads events, takes a turn, submits the claimed parts, and repeats. The claimed and the
 * unanswered parts never exceed the window, in the database and on the wire. Not thread-safe.
 */
final class RouteRun {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GOODBYE = Duration.ofSeconds(3);
    private static final long BEAT = Duration.ofSeconds(5).toNanos();
    private static final long IDLE = Duration.ofMillis(250).toNanos();
    private static final long LINGER = Duration.ofMillis(1).toNanos();
    private static final int MOST_HEARD = 1000;
    private static final int MOST_CLAIMED = 200;
    private static final System.Logger LOG = System.getLogger(RouteRun.class.getName());

    private final RouteLease lease;
    private final RouteSettings settings;
    private final SmscLink link;
    private final BlockingQueue<LinkEvent> events;
    private final PhoneNumberCipher.Open cipher;
    private final Meters meters;
    private final InFlightWindow inFlightWindow = new InFlightWindow(PATIENCE);
    private final AdaptiveRateLimiter adaptiveRateLimiter;
    private final ConnectionHealth health = new ConnectionHealth(System.nanoTime());
    private long beatAt;
    private boolean idle;
    private boolean leftByUs;

    RouteRun(
            RouteLease lease,
            RouteSettings settings,
            SmscLink link,
            BlockingQueue<LinkEvent> events,
            PhoneNumberCipher.Open cipher,
            Meters meters) {
        this.lease = lease;
        this.settings = settings;
        this.link = link;
        this.events = events;
        this.cipher = cipher;
        this.meters = meters;
        this.adaptiveRateLimiter = new AdaptiveRateLimiter(settings.speed().tps(), System.nanoTime());
        this.beatAt = System.nanoTime();
    }

    /** Runs until the connection or the lease is lost or a stop is requested; then waits briefly for answers. */
    void run(RouteLedger ledger, BooleanSupplier stopping) throws InterruptedException {
        boolean mayGoOn = true;
        while (link.isOpen() && mayGoOn) {
            cycle(ledger);
            if (health.becameGood(System.nanoTime())) ledger.lived(lease);
            mayGoOn = !stopping.getAsBoolean() && beat(ledger);
        }
        leftByUs = !mayGoOn;
        long until = System.nanoTime() + GOODBYE.toNanos();
        while (link.isOpen() && inFlightWindow.size() > 0 && System.nanoTime() - until < 0)
            write(ledger, hear(IDLE), 0);
    }

    /** Returns whether the SMSC closed the connection before the connection was good. */
    boolean wasHungUp() {
        return !leftByUs && !health.isGood(System.nanoTime());
    }

    /** Records the events that arrived before the connection was closed. */
    void last(RouteLedger ledger) throws InterruptedException {
        write(ledger, hear(0), 0);
    }

    private boolean beat(RouteLedger ledger) {
        if (System.nanoTime() - beatAt < BEAT) return true;
        beatAt = System.nanoTime();
        return ledger.prolong(lease);
    }

    private void cycle(RouteLedger ledger) throws InterruptedException {
        var inboundBatch = hear(pause());
        long now = System.nanoTime();
        int free = Math.min(MOST_CLAIMED, settings.speed().window() - inFlightWindow.size());
        int leave = adaptiveRateLimiter.take(free, now);
        var claims = write(ledger, inboundBatch, leave);
        adaptiveRateLimiter.giveBack(leave - claims.claimed().size());
        idle = leave > 0 && claims.seen() < leave;
        for (var claim : claims.claimed()) submit(claim);
    }

    private long pause() {
        if (idle) return IDLE;
        if (inFlightWindow.size() >= settings.speed().window()) return IDLE;
        return Math.min(IDLE, adaptiveRateLimiter.untilNext(System.nanoTime()));
    }

    private ClaimBatch write(RouteLedger ledger, InboundBatch inboundBatch, int leave) {
        if (leave == 0 && inboundBatch.isEmpty()) {
            inboundBatch.acknowledge();
            return ClaimBatch.NOTHING;
        }
        var claims = ledger.next(lease, inboundBatch, leave);
        inboundBatch.acknowledge();
        return claims;
    }

    private void submit(ClaimBatch.Claim claim) {
        var part = claim.submission();
        inFlightWindow.add(part.part(), claim.attempt(), System.nanoTime());
        if (!link.submit(part)) events.add(new LinkEvent.Unsent(part.part()));
    }

    private InboundBatch hear(long pause) throws InterruptedException {
        var inboundBatch = new InboundBatch();
        var one = pause > 0 ? events.poll(pause, TimeUnit.NANOSECONDS) : events.poll();
        while (one != null) {
            take(one, inboundBatch);
            one = inboundBatch.taken.size() + inboundBatch.outcomes.size() < MOST_HEARD ? more() : null;
        }
        for (long part : inFlightWindow.giveUp(System.nanoTime())) {
            count("unconfirmed");
            inboundBatch.outcomes.add(PartOutcome.of(part, PartState.UNCONFIRMED, "no-answer"));
        }
        return inboundBatch;
    }

    // answers arrive one by one: waiting a moment handles several in one turn
    private @Nullable LinkEvent more() throws InterruptedException {
        var one = events.poll();
        return one == null && inFlightWindow.size() > settings.speed().window() / 2
                ? events.poll(LINGER, TimeUnit.NANOSECONDS)
                : one;
    }

    private void take(LinkEvent event, InboundBatch inboundBatch) {
        if (event instanceof LinkEvent.Answered answered) inboundBatch.outcomes.add(outcome(answered));
        else if (event instanceof LinkEvent.Unsent unsent) {
            inFlightWindow.remove(unsent.part());
            inboundBatch.outcomes.add(PartOutcome.of(unsent.part(), PartState.PENDING, ""));
        } else if (event instanceof LinkEvent.Receipt receipt) {
            inboundBatch.taken.add(receipt.taken());
            AnswerRules.state(receipt.state()).ifPresent(state -> inboundBatch.receipts.add(kept(receipt, state)));
        } else if (event instanceof LinkEvent.Text text) {
            inboundBatch.taken.add(text.taken());
            if (settings.receipts().isStop(text.text()))
                cipher.find(text.number()).ifPresent(inboundBatch.optOuts::add);
        }
    }

    private PartOutcome outcome(LinkEvent.Answered answered) {
        int attempt = inFlightWindow.remove(answered.part());
        int status = answered.status();
        if (status == AnswerRules.TAKEN) {
            adaptiveRateLimiter.taken(1);
            health.taken();
            count("taken");
            var id = settings.receipts().answerIds().normal(answered.id());
            return new PartOutcome(answered.part(), PartState.SUBMITTED, id, "", 0);
        }
        var name = AnswerRules.name(status);
        if (AnswerRules.isThrottled(status)) {
            adaptiveRateLimiter.slower(System.nanoTime());
            count("throttled");
            return PartOutcome.of(answered.part(), PartState.PENDING, name);
        }
        boolean later = AnswerRules.isForTheMoment(status, attempt);
        count(later ? "postponed" : "refused");
        if (later) return new PartOutcome(answered.part(), PartState.PENDING, "", name, 30 * attempt);
        LOG.log(INFO, "part: id={0} route={1} refused={2}", String.valueOf(answered.part()), lease.route(), name);
        return PartOutcome.of(answered.part(), PartState.REFUSED, name);
    }

    private void count(String outcome) {
        meters.count("lantoa_sms_parts_total", "route", settings.name(), "outcome", outcome);
    }

    private KeptReceipt kept(LinkEvent.Receipt receipt, PartState state) {
        Optional<NumberKey> key = cipher.find(receipt.number());
        return new KeptReceipt(
                settings.receipts().receiptIds().normal(receipt.id()),
                state,
                AnswerRules.reason(receipt.state(), receipt.error()),
                key.orElse(null),
                receipt.reference());
    }
}
