package vn.lantoa.organisation.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail to one reader: plain text, so that nothing in it can do anything.
 *
 * @param unsubscribe where one POST ends letters of this kind (RFC 8058); null for what is not sent by subscription
 */
public record Letter(String to, String subject, String text, @Nullable URI unsubscribe) {
    /** A subject has one line: a second one would be a header of the message. */
    public Letter {
        subject = subject.replaceAll("\\R", " ");
    }

    /** A letter that is not sent by subscription. */
    public Letter(String to, String subject, String text) {
        this(to, subject, text, null);
    }
}
