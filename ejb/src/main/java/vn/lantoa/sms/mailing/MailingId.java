package vn.lantoa.sms.mailing;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** Which mailing. */
public record MailingId(UUID value) {
    /** A new one. */
    public static MailingId random() {
        return new MailingId(UUID.randomUUID());
    }

    /** The one written so; anything else is an id that nobody has. */
    public static MailingId parse(String text) {
        try {
            return new MailingId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("mailing:" + (text.length() > 40 ? "…" : text));
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
