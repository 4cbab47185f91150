package vn.lantoa.web.sms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.sms.contact.ContactList;

/** Contact lists as JSON. Numbers are accepted but never returned. */
final class ContactListJson {
    private ContactListJson() {}

    /** Request body of a new contact list. */
    @Schema(name = "NewContactList")
    public record New(
            @Schema(description = "Code of the organisation that holds it") @Nullable String organisation,
            @Nullable String name,
            @Schema(description = "`consent`, `public-task` or `vital-interest`") @Nullable String basis,
            @Schema(description = "Where that can be looked up") @Nullable String evidence,
            @Schema(description = "When its numbers are deleted, at most 366 days on") @Nullable String purgeAt,
            @Schema(description = "One number of Vietnam a line, at most 200,000") @Nullable String numbers) {}

    /** A contact list. */
    @Schema(name = "ContactList")
    public record One(
            String id,
            String organisation,
            String name,
            String basis,
            String evidence,
            int size,
            String purgeAt,
            @Nullable String purgedAt) {
        static One of(ContactList list) {
            return new One(
                    list.id().toString(),
                    list.organisation().toString(),
                    list.name(),
                    list.ground().basis().slug(),
                    list.ground().evidence(),
                    list.size(),
                    list.purgeAt().toString(),
                    list.purgedAt() == null ? null : list.purgedAt().toString());
        }
    }

    /** Request body with a number to opt out. */
    @Schema(name = "OptOut")
    public record OptOut(@Nullable String number) {}
}
