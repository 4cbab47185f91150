package vn.lantoa.sms.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;

/**
 * Contact list, without its phone numbers.
 *
 * @param organisation that holds it
 * @param size initial number of phone numbers
 * @param purgedAt when the numbers were deleted; null if they were not
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
     * Legal ground for holding the list.
     *
     * @param evidence reference to a record: a file number, a decision
     */
    public record Ground(LegalBasis basis, String evidence) {}
}
