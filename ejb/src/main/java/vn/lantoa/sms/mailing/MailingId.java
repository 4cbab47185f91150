package vn.lantoa.sms.mailing;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The id of a mailing. */
public record MailingId(UUID value) implements Id {
    /** A new id. */
    public static MailingId random() {
        return new MailingId(UUID.randomUUID());
    }

    /** Reads an id; any other text is the id of no mailing and throws {@link NotFound}. */
    public static MailingId parse(String text) {
        return new MailingId(NotFound.unlessUuid("mailing:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
