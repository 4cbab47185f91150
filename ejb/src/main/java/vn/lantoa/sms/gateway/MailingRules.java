package vn.lantoa.sms.gateway;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.sms.contact.ContactList;
import vn.lantoa.sms.contact.ContactTerms;

/** Rules for a mailing. */
final class MailingRules {
    /** The maximum length of a text in characters: fewer than 255 parts in any alphabet. */
    private static final int LONGEST_TEXT = 10_000;

    private static final Duration LONGEST = Duration.ofDays(31);

    private MailingRules() {}

    static Issues check(MailingSpec spec, ContactList list, String text, ContactTerms terms) {
        return Issues.none()
                .when(list.purgedAt() != null, "list", "list-purged")
                .when(list.purgeAt().isBefore(spec.closesAt()), "closesAt", "list-purged-before")
                .when(!terms.bases().contains(list.basis()), "list", "no-legal-basis")
                .when(!text.startsWith(terms.label()), "asset", "label-missing", terms.label())
                .when(text.length() > LONGEST_TEXT, "asset", "too-long", LONGEST_TEXT);
    }

    static Issues checkWindow(MailingSpec spec, ContactTerms terms, ZoneId zone, Instant now) {
        var opens = spec.opensAt().isBefore(now) ? now : spec.opensAt();
        if (!spec.closesAt().isAfter(spec.opensAt())) return Issues.of("closesAt", "order-window-backwards");
        if (!spec.closesAt().isAfter(now)) return Issues.of("closesAt", "order-window-past");
        return Issues.none()
                .when(
                        !terms.quiet().firstAfter(opens, zone).isBefore(spec.closesAt()),
                        "closesAt",
                        "order-window-quiet")
                .when(
                        Duration.between(spec.opensAt(), spec.closesAt()).compareTo(LONGEST) > 0,
                        "closesAt",
                        "order-window-long",
                        LONGEST.toDays());
    }

    /**
     * Checks the spare route. It must use the same coding as the first route, because it takes over parts that are
     * already cut.
     */
    static Issues checkRoutes(Route route, @Nullable Route spare) {
        if (spare == null) return Issues.none();
        return Issues.none()
                .when(spare.id().equals(route.id()), "spare", "spare-same")
                .when(!spare.settings().coding().equals(route.settings().coding()), "spare", "spare-cuts-otherwise");
    }
}
