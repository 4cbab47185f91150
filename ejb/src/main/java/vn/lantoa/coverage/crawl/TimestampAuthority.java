package vn.lantoa.coverage.crawl;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The address of the time stamping authority (RFC 3161 section 3.4).
 *
 * @param address null if no authority is configured, so that captures have no time stamps
 */
public record TimestampAuthority(@Nullable URI address) {
    /** Returns true if an authority is configured. */
    public boolean isThere() {
        return address != null;
    }
}
