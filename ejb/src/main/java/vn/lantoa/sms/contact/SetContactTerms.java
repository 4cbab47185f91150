package vn.lantoa.sms.contact;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;

/**
 * Sets the contact terms of one class of messages. The terms apply to all messages sent from now on, including messages
 * of mailings already placed.
 */
@UseCase
public class SetContactTerms {
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
        ContactTermsRules.check(terms).throwIfAny();
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
}
