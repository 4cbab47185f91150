package vn.lantoa.web.sms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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

    /** Request body with a number to opt out. */
    @Schema(name = "OptOut")
    public record OptOut(@Nullable String number) {}
}
