package vn.lantoa.organisation;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Configuration of the mail server.
 *
 * @param url {@code smtp://user:password@host:port}; null if no e-mail is to be sent
 */
public record SmtpConfig(@Nullable URI url) {
    @Override
    public String toString() {
        return url == null ? "SmtpConfig[none]" : "SmtpConfig[" + url.getHost() + "]";
    }
}
