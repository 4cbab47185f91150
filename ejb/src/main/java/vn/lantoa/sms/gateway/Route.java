package vn.lantoa.sms.gateway;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.SealedText;

/**
 * Route to a telecom company and its state.
 *
 * @param on whether an administrator has turned it on
 * @param link state of the route's connection
 * @param password the encrypted password
 */
@Schema(name = "SmsRoute")
public record Route(
        @Schema(implementation = String.class) RouteId id,
        boolean on,
        @Schema(ref = "SmsRouteSettings") RouteSettings settings,
        Link link,
        @JsonbTransient SealedText password) {
    /**
     * Connection.
     *
     * @param boundAt when the connection was established; null if it is not established
     * @param failures number of consecutive failures
     * @param said reason of the last failure
     */
    @Schema(name = "SmsRouteLink")
    public record Link(@Schema(implementation = String.class) @Nullable Instant boundAt, int failures, String said) {
        static final Link NONE = new Link(null, 0, "");
    }
}
