package vn.lantoa.sms.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Policy that decides whether a number may receive a message: label, legal basis, opt-out, quiet hours, daily limit.
 * Stateless; all inputs are parameters.
 */
public final class ContactGuard {
    private static final Duration DAY = Duration.ofHours(24);

    private final Map<MessageClass, ContactTerms> terms = new EnumMap<>(MessageClass.class);
    private final ZoneId zone;

    /**
     * @param settings terms per class; classes without an entry use the strict terms
     *
     * @param zone time zone of the recipients
     */
    public ContactGuard(Map<MessageClass, ContactTerms> settings, ZoneId zone) {
        terms.putAll(settings);
        this.zone = zone;
    }

    /** Returns the terms of this class. */
    public ContactTerms terms(MessageClass kind) {
        return terms.getOrDefault(kind, ContactTerms.STRICT);
    }

    /** Decides whether this text of this class may be sent now to the number with this history. */
    public Verdict judge(MessageClass kind, String text, LegalBasis basis, ContactHistory history, Instant now) {
        var own = terms(kind);
        var against = against(own, text, basis, history);
        if (!against.isEmpty()) return new Verdict.Never(against);
        var free = free(own, history, now);
        var until = own.quiet().firstAfter(free, zone);
        if (!until.isAfter(now)) return new Verdict.Go();
        return new Verdict.Wait(until, free.isAfter(now) ? "daily-limit" : "quiet-hours");
    }

    private static List<String> against(ContactTerms own, String text, LegalBasis basis, ContactHistory history) {
        var against = new ArrayList<String>();
        if (own.heedsOptOut() && history.optedOut()) against.add("opted-out");
        if (!own.bases().contains(basis)) against.add("no-legal-basis");
        if (!text.startsWith(own.label())) against.add("label-missing");
        if (own.most() == 0) against.add("none-allowed");
        return against;
    }

    /**
     * Returns the earliest time at which one more message is within the limit of 24 hours. A sending time in the
     * future, from a wrong clock, counts as now.
     */
    private static Instant free(ContactTerms own, ContactHistory history, Instant now) {
        var recent = history.sent().stream()
                .map(at -> at.isAfter(now) ? now : at)
                .filter(at -> at.plus(DAY).isAfter(now))
                .toList();
        int spare = recent.size() - own.most();
        return spare < 0 ? now : recent.get(spare).plus(DAY);
    }

    /**
     * Contact history of one number, read from the database before each message. Nothing is cached, so that all nodes
     * decide in the same way.
     *
     * @param sent times of messages, at least of the last 24 hours, in any order
     * @param optedOut whether the owner of the number has opted out
     */
    public record ContactHistory(List<Instant> sent, boolean optedOut) {
        /** History of a number that has received no messages. */
        public static final ContactHistory NONE = new ContactHistory(List.of(), false);

        public ContactHistory {
            sent = sent.stream().sorted().toList();
        }
    }
}
