package vn.lantoa.embed.pairing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.ShownOnce;

/**
 * Response to a portal that was paired: its token and settings, returned only once.
 *
 * @param hub address of the hub
 * @param name name of the partner
 * @param webhookSecret secret of the webhook; null if the portal only polls
 * @param recalls addresses of the signed recall list, the hub's own first
 */
@ShownOnce
@Schema(name = "PairedPortal")
public record PairedPortal(
        String hub,
        String name,
        String token,
        String expires,
        @Nullable String webhookSecret,
        @Nullable String subscription,
        String changes,
        String sightings,
        String keys,
        List<String> recalls) {}
