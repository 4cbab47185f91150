package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.SealedText;
import vn.lantoa.sms.contact.ContactGuard;
import vn.lantoa.sms.contact.ContactTermsByClass;
import vn.lantoa.sms.contact.PhoneNumberCipher;
import vn.lantoa.sms.contact.QuietHours;
import vn.lantoa.sms.contact.Verdict;
import vn.lantoa.sms.order.SubmitText;

/**
 * Claims the parts that may be sent now. The contact terms of each part are checked immediately before it is claimed.
 */
@ApplicationScoped
class PartClaims {
    private static final int MOST = 200;

    @Inject
    ClaimRows rows;

    @Inject
    PhoneNumberCipher cipher;

    @Inject
    ContactTermsByClass guard;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @Inject
    Mailings mailings;

    private final Map<UUID, Sent> known = new ConcurrentHashMap<>();

    /** Claims at most {@code limit} parts on this route. */
    ClaimBatch claim(RouteLease lease, int limit) {
        return claim(lease, limit, clock.instant());
    }

    ClaimBatch claim(RouteLease lease, int limit, Instant now) {
        var due = rows.due(lease, now, limit);
        if (due.isEmpty()) return ClaimBatch.NOTHING;
        var claims = new Claims(guard.atHand(), rows.histories(due, now), cipher.open(), now);
        due.forEach(claims::judge);
        rows.write(claims.moves, now);
        return new ClaimBatch(claims.claimed, due.size());
    }

    /** Claims of one turn. */
    private final class Claims {
        final List<PartMove> moves = new ArrayList<>();
        final List<ClaimBatch.Claim> claimed = new ArrayList<>();
        private final ContactGuard guard;
        private final Histories histories;
        private final PhoneNumberCipher.Open open;
        private final Instant now;

        Claims(ContactGuard guard, Histories histories, PhoneNumberCipher.Open open, Instant now) {
            this.guard = guard;
            this.histories = histories;
            this.open = open;
            this.now = now;
        }

        void judge(DuePart part) {
            var sent = sent(part.mailing());
            var mailing = sent.mailing();
            var closesAt = mailing.spec().closesAt();
            if (!now.isBefore(closesAt)) {
                move(part, PartState.EXPIRED, "window-over", null);
                return;
            }
            var sealed = part.sealed();
            if (sealed == null) {
                move(part, PartState.WITHHELD, "list-purged", null);
                return;
            }
            var verdict = guard.judge(
                    mailing.spec().kind(),
                    mailing.message().text(),
                    mailing.coding().basis(),
                    histories.of(part.key(), part.message()),
                    now);
            if (verdict instanceof Verdict.Never never)
                move(part, PartState.WITHHELD, String.join(" ", never.why()), null);
            else if (verdict instanceof Verdict.Wait wait)
                move(part, PartState.PENDING, wait.why(), wait.until().isBefore(closesAt) ? wait.until() : closesAt);
            else go(part, sent, sealed);
        }

        private void go(DuePart part, Sent sent, SealedText sealed) {
            var spec = sent.mailing().spec();
            var quiet = guard.terms(spec.kind()).quiet();
            var validity = ValidityRules.of(quiet, zone, spec.closesAt(), now);
            if (validity.isEmpty()) {
                var again = ValidityRules.again(quiet, zone, spec.closesAt(), now);
                move(part, PartState.PENDING, again.isBefore(spec.closesAt()) ? "quiet-hours" : "window-over", again);
                return;
            }
            moves.add(new PartMove(part.id(), PartState.CLAIMED, "", !histories.hasBegun(part.message()), null));
            histories.sent(part.key().hash(), part.message(), now);
            int shared = (int) part.message() & 0xFFFF;
            var submission = new Submission(
                    part.id(),
                    open.open(part.key(), sealed),
                    sent.text().part(part.number(), shared),
                    shared,
                    validity.get());
            claimed.add(new ClaimBatch.Claim(submission, part.attempts() + 1));
        }

        private void move(DuePart part, PartState state, String said, @Nullable Instant due) {
            moves.add(new PartMove(part.id(), state, said, null, due));
        }
    }

    /** Mailing with its encoded text. */
    record Sent(MailingView mailing, SubmitText text) {}

    private Sent sent(UUID id) {
        if (known.size() > MOST) known.clear();
        return known.computeIfAbsent(id, this::read);
    }

    private Sent read(UUID id) {
        var mailing = mailings.get(new MailingId(id));
        var wire = mailing.coding().wire();
        return new Sent(mailing, SubmitText.of(mailing.message().text(), wire.alphabet(), wire.concatenation()));
    }

    /**
     * Rules for the validity period of a part. The period must end before the quiet hours and before the window of its
     * mailing closes. A part with less than a minute left is not sent: SMSCs accept no shorter period, and the submission
     * itself takes time.
     */
    static final class ValidityRules {
        private static final Duration LONGEST = Duration.ofHours(12);
        private static final Duration SHORTEST = Duration.ofMinutes(1);
        /** The allowance for the time until the SMSC receives the part. The validity period begins then. */
        private static final Duration ON_ITS_WAY = Duration.ofSeconds(30);

        private ValidityRules() {}

        /**
         * Returns the validity period; empty if the part can no longer be delivered in its window or before the quiet
         * hours.
         */
        static Optional<Duration> of(QuietHours quiet, ZoneId zone, Instant closesAt, Instant now) {
            var until = Duration.between(now, closesAt);
            var night = untilQuiet(quiet, zone, now);
            var least = until.compareTo(night) < 0 ? until : night;
            var rest = least.minus(ON_ITS_WAY);
            if (rest.compareTo(SHORTEST) < 0) return Optional.empty();
            return Optional.of(rest.compareTo(LONGEST) > 0 ? LONGEST : rest);
        }

        /** Returns when to retry a part that is too late now: after the quiet hours, or at the end of the window. */
        static Instant again(QuietHours quiet, ZoneId zone, Instant closesAt, Instant now) {
            var next = quiet.firstAfter(now.plus(SHORTEST).plus(ON_ITS_WAY), zone);
            return next.isBefore(closesAt) ? next : closesAt;
        }

        private static Duration untilQuiet(QuietHours quiet, ZoneId zone, Instant now) {
            if (quiet.from().equals(quiet.until())) return LONGEST.plus(ON_ITS_WAY);
            var here = now.atZone(zone);
            var today = here.toLocalDate().atTime(quiet.from()).atZone(zone).toInstant();
            var next = today.isAfter(now)
                    ? today
                    : here.toLocalDate()
                            .plusDays(1)
                            .atTime(quiet.from())
                            .atZone(zone)
                            .toInstant();
            return Duration.between(now, next);
        }
    }
}
