package vn.lantoa.sms.gateway;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of a mailing. */
public record MailingId(UUID value) implements Id {
    /**
     * Parses an id.
     *
     * @throws NotFound if the text is not the id of a mailing
     */
    public static MailingId parse(String text) {
        return new MailingId(NotFound.unlessUuid("mailing:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
