package vn.lantoa.coverage.stamp;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The address of the time stamping authority (RFC 3161 section 3.4).
 *
 * @param address null where there is none: then captures have no time stamps
 */
public record TimestampAuthority(@Nullable URI address) {
    /** True if there is one. */
    public boolean isThere() {
        return address != null;
    }
}
