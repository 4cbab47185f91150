package vn.lantoa.organisation;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Plain-text e-mail to one recipient. The letter contains no HTML, so that mail programs execute nothing.
 *
 * @param unsubscribe the address for one-click unsubscription by POST (RFC 8058); null if the letter is not sent by
 *     subscription
 */
public record Letter(String to, String subject, String text, @Nullable URI unsubscribe) {
    /** Replaces line breaks in the subject by spaces, since a line break could inject a message header. */
    public Letter {
        subject = subject.replaceAll("\\R", " ");
    }

    /** Creates a letter that is not sent by subscription. */
    public Letter(String to, String subject, String text) {
        this(to, subject, text, null);
    }

    /** Creates a letter from the output of a template, whose first line is the subject. */
    public static Letter of(String to, String rendered, @Nullable URI unsubscribe) {
        var parts = rendered.strip().split("\\R", 2);
        return new Letter(to, parts[0].strip(), parts.length < 2 ? "" : parts[1].strip() + "\n", unsubscribe);
    }
}
