package vn.lantoa.sms.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.SealedText;

/**
 * A way to a telecom company, and how it stands.
 *
 * @param password sealed
 * @param on whether an administrator has turned it on
 * @param link how it stands there
 */
public record Route(RouteId id, RouteSettings settings, SealedText password, boolean on, Link link) {
    /**
     * The connection.
     *
     * @param boundAt since when it stands; null while it does not
     * @param failures in a row
     * @param said why it could not be made, the last time
     */
    public record Link(@Nullable Instant boundAt, int failures, String said) {
        static final Link NONE = new Link(null, 0, "");
    }
}
