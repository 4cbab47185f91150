package vn.lantoa.sms.contact;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** Which list of numbers. */
public record ContactListId(UUID value) {
    /** A new one. */
    public static ContactListId random() {
        return new ContactListId(UUID.randomUUID());
    }

    /** The one written so; anything else is an id that nobody has. */
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
