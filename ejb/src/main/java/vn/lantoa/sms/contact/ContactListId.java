package vn.lantoa.sms.contact;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of a contact list. */
public record ContactListId(UUID value) implements Id {
    /**
     * Parses an id.
     *
     * @throws NotFound if the text is not the id of a list
     */
    public static ContactListId parse(String text) {
        return new ContactListId(NotFound.unlessUuid("contact-list:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
