package vn.lantoa.sms.contact;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;

/**
 * Contact list, without its phone numbers.
 *
 * @param organisation the organisation that holds the list
 * @param basis the legal basis for holding the list
 * @param evidence reference to a record: a file number, a decision
 * @param size initial number of phone numbers
 * @param purgedAt when the numbers were deleted; null if the numbers were not deleted
 */
@Schema(name = "ContactList")
public record ContactList(
        @Schema(implementation = String.class) ContactListId id,
        @Schema(implementation = String.class) OrganisationId organisation,
        String name,
        @Schema(implementation = String.class) LegalBasis basis,
        String evidence,
        int size,
        @Schema(implementation = String.class) Instant purgeAt,
        @Schema(implementation = String.class) @Nullable Instant purgedAt) {}
