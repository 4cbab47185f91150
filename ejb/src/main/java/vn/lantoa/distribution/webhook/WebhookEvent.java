package vn.lantoa.distribution.webhook;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import vn.lantoa.distribution.delivery.Parcel;
import vn.lantoa.distribution.entitlement.PartnerState;
import vn.lantoa.kernel.HubAddress;

/**
 * The event of a webhook: a CloudEvent 1.0 in structured mode, with no more than its subject, the change, and the
 * address of the rest. Types are {@code vn.lantoa.asset.published}, {@code .updated}, {@code .corrected}, {@code
 * .announced}, {@code .withdrawn}, {@code .replaced}, {@code .recalled}, {@code .removed}, {@code .expired}, {@code
 * .revoked}.
 */
final class WebhookEvent {
    private static final String TYPE = "vn.lantoa.asset.";

    private final HubAddress address;

    WebhookEvent(HubAddress address) {
        this.address = address;
    }

    byte[] of(Parcel parcel) {
        var event = head(parcel.id().toString(), TYPE + word(parcel), parcel.at())
                .add("subject", parcel.asset().value().toString())
                .add("sequence", String.format("%019d", parcel.seq()))
                .add("data", data(parcel));
        return CloudEvent.bytes(event);
    }

    /** A test event. */
    byte[] test(String id, Instant now) {
        return CloudEvent.bytes(head(id, "vn.lantoa.test", now).add("data", Json.createObjectBuilder()));
    }

    private JsonObjectBuilder head(String id, String type, Instant at) {
        return CloudEvent.head(address, id, type, at).add("datacontenttype", "application/json");
    }

    private JsonObject data(Parcel parcel) {
        var asset = parcel.asset().value();
        var data = Json.createObjectBuilder()
                .add("asset", asset.toString())
                .add("seq", parcel.seq())
                .add("change", word(parcel))
                .add("item", address.of("/wire/v1/items/" + asset).toString());
        var state = parcel.state();
        if (state instanceof PartnerState.Shown shown) shown(data, shown);
        if (state instanceof PartnerState.Announced announced) announced(data, announced);
        if (state instanceof PartnerState.TakenBack taken) takenBack(data, taken);
        if (state instanceof PartnerState.Lapsed lapsed) data.add("version", lapsed.version());
        return data.build();
    }

    private void shown(JsonObjectBuilder data, PartnerState.Shown shown) {
        var entry = shown.entry();
        data.add("version", entry.version())
                .add("kind", entry.kind().slug())
                .add("language", entry.language().tag())
                .add("title", entry.texts().title())
                .add("page", address.of("/a/" + entry.asset().value()).toString());
    }

    private static void announced(JsonObjectBuilder data, PartnerState.Announced announced) {
        var coming = announced.announcement();
        data.add("version", coming.version())
                .add("kind", coming.kind().slug())
                .add("language", coming.language().tag())
                .add("title", coming.texts().title())
                .add("embargoedUntil", coming.embargoUntil().toString());
    }

    private void takenBack(JsonObjectBuilder data, PartnerState.TakenBack taken) {
        var notice = taken.notice();
        data.add("version", notice.version());
        if (notice.isByLaw()) return;
        data.add("explanation", notice.explanation());
        notice.replacedBy()
                .ifPresent(other -> data.add(
                        "replacement",
                        address.of("/wire/v1/items/" + other.value()).toString()));
    }

    /** The change by the present state: a release that was taken back meanwhile is said to be. */
    private static String word(Parcel parcel) {
        var state = parcel.state();
        if (state instanceof PartnerState.Shown shown)
            return switch (parcel.change()) {
                case CORRECT -> "corrected";
                default -> shown.entry().version() > 1 ? "updated" : "published";
            };
        if (state instanceof PartnerState.Announced) return "announced";
        if (state instanceof PartnerState.TakenBack taken)
            return switch (taken.notice().kind()) {
                case NOTICE -> "withdrawn";
                case REPLACE -> "replaced";
                case RECALL -> "recalled";
                case REMOVE_BY_LAW -> "removed";
            };
        return state instanceof PartnerState.Lapsed ? "expired" : "revoked";
    }
}
