package vn.lantoa.sms.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.sms.guard.LegalBasis;

/**
 * A list of numbers, without a number.
 *
 * @param organisation that holds it
 * @param size how many it had at first
 * @param purgedAt since when it has none; null while it has
 */
public record ContactList(
        ContactListId id,
        OrganisationId organisation,
        String name,
        Ground ground,
        int size,
        Instant purgeAt,
        @Nullable Instant purgedAt) {
    /**
     * The ground on which it may be held.
     *
     * @param evidence where that can be looked up: a file number, a decision
     */
    public record Ground(LegalBasis basis, String evidence) {}
}
