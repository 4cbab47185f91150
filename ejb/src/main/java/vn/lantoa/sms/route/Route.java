package vn.lantoa.sms.route;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.SealedText;

/**
 * Route to a telecom company and its state.
 *
 * @param password encrypted
 * @param on whether an administrator has turned it on
 * @param link state of its connection
 */
public record Route(RouteId id, RouteSettings settings, SealedText password, boolean on, Link link) {
    /**
     * Connection.
     *
     * @param boundAt since when it is established; null if it is not
     * @param failures number of consecutive failures
     * @param said reason of the last failure
     */
    @Schema(name = "SmsRouteLink")
    public record Link(@Schema(implementation = String.class) @Nullable Instant boundAt, int failures, String said) {
        static final Link NONE = new Link(null, 0, "");
    }
}
