package vn.lantoa.web.embed;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.embed.pairing.MakePairingCode;
import vn.lantoa.embed.pairing.PairPortal;
import vn.lantoa.embed.pairing.PairedPortal;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.web.request.JsonText;

/** Pairing as JSON. */
final class PairingJson {
    private PairingJson() {}

    /** Request body with the partner that the code is for. */
    @Schema(name = "NewPairing")
    public record New(@Nullable String partner) {}

    /** A pairing code, which is shown only once. */
    @Schema(name = "PairingCode")
    public record Code(String code, String expires) {
        static Code of(MakePairingCode.NewPairingCode made) {
            return new Code(made.code().shown(), made.expires().toString());
        }
    }

    /** The portal's token and settings, which are sent only once. */
    @Schema(name = "PairedPortal")
    public record Given(
            String hub,
            String name,
            String token,
            String expires,
            @Nullable String webhookSecret,
            @Nullable String subscription,
            String changes,
            String sightings,
            String keys,
            List<String> recalls) {
        static Given of(PairedPortal portal, HubAddress address) {
            var webhook = portal.webhook();
            return new Given(
                    address.of("/").toString(),
                    portal.name(),
                    portal.token().value().value(),
                    portal.token().expiresAt().toString(),
                    webhook == null ? null : webhook.secret(),
                    webhook == null ? null : webhook.id().toString(),
                    address.of("/wire/v1/changes").toString(),
                    address.of("/api/v1/sightings").toString(),
                    address.of("/.well-known/jwks.json").toString(),
                    portal.recalls());
        }
    }

    /** Parses the plugin's request; a value that is not a string counts as absent. */
    static PairPortal.Command read(byte[] body, ClientAddress from) {
        var json = JsonText.object(JsonText.checked(body));
        var webhook = text(json, "webhook");
        return new PairPortal.Command(
                text(json, "code"),
                text(json, "portal"),
                text(json, "software"),
                text(json, "plugin"),
                webhook.isEmpty() ? null : webhook,
                from);
    }

    private static String text(JsonObject json, String name) {
        JsonValue value = json.get(name);
        return value instanceof JsonString text ? text.getString().strip() : "";
    }
}
