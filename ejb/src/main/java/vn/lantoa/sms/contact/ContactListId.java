package vn.lantoa.sms.contact;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** The id of a list of numbers. */
public record ContactListId(UUID value) {
    /** A new id. */
    public static ContactListId random() {
        return new ContactListId(UUID.randomUUID());
    }

    /** Reads an id; any other text is the id of no list and throws {@link NotFound}. */
    public static ContactListId parse(String text) {
        try {
            return new ContactListId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("contact-list:" + (text.length() > 40 ? "…" : text));
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
