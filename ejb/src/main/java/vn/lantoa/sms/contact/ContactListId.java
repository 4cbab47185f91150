package vn.lantoa.sms.contact;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The id of a list of numbers. */
public record ContactListId(UUID value) implements Id {
    /** A new id. */
    public static ContactListId random() {
        return new ContactListId(UUID.randomUUID());
    }

    /** Reads an id; any other text is the id of no list and throws {@link NotFound}. */
    public static ContactListId parse(String text) {
        return new ContactListId(NotFound.unlessUuid("contact-list:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
