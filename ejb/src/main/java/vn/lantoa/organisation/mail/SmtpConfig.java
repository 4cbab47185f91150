package vn.lantoa.organisation.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Through which server e-mail leaves.
 *
 * @param url {@code smtp://user:password@host:port}, or null: then no e-mail is sent
 */
public record SmtpConfig(@Nullable URI url) {
    @Override
    public String toString() {
        return url == null ? "SmtpConfig[none]" : "SmtpConfig[" + url.getHost() + "]";
    }
}
