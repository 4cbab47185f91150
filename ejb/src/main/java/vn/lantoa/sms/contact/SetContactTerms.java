package vn.lantoa.sms.contact;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;

/**
 * Sets the contact terms of one class of messages. The terms apply to all messages sent from now on, including messages
 * of mailings already placed.
 */
@UseCase
public class SetContactTerms {
    static final int MOST_A_DAY = 50;
    static final int LONGEST_LABEL = 20;

    @Inject
    ContactTermsByClass termsByClass;

    @Inject
    Oversight oversight;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Sets the terms. */
    public void call(MessageClass kind, ContactTerms terms, Actor by) {
        oversight.requireAdministrator(by);
        check(terms).throwIfAny();
        termsByClass.set(kind, terms, by, clock.instant());
        audit.record(
                by,
                "contact-terms-set",
                "contact-terms:" + kind.slug(),
                Map.of(
                        "quiet", terms.quiet().from() + "-" + terms.quiet().until(),
                        "most", String.valueOf(terms.most()),
                        "label", terms.label(),
                        "bases",
                                terms.bases().stream()
                                        .map(LegalBasis::slug)
                                        .sorted()
                                        .collect(Collectors.joining(" ")),
                        "heedsOptOut", String.valueOf(terms.heedsOptOut()),
                        "optOutWord", terms.optOutWord()));
    }

    static Issues check(ContactTerms terms) {
        return Issues.none()
                .when(terms.most() > MOST_A_DAY, "most", "out-of-range", 0, MOST_A_DAY)
                .when(terms.label().length() > LONGEST_LABEL, "label", "too-long", LONGEST_LABEL)
                .when(terms.label().chars().anyMatch(Character::isISOControl), "label", "malformed")
                .when(terms.bases().isEmpty(), "bases", "missing")
                .when(!terms.optOutWord().matches("([\\p{L}\\p{N}]{2,20})?"), "optOutWord", "malformed")
                .when(terms.heedsOptOut() && terms.optOutWord().isEmpty(), "optOutWord", "missing");
    }
}
