package vn.lantoa.organisation.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The server by which e-mail is sent.
 *
 * @param url {@code smtp://user:password@host:port}, or null: then no e-mail is sent
 */
public record SmtpConfig(@Nullable URI url) {
    @Override
    public String toString() {
        return url == null ? "SmtpConfig[none]" : "SmtpConfig[" + url.getHost() + "]";
    }
}
