package vn.lantoa.distribution.delivery;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.distribution.entitlement.PartnerState;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Language;

/**
 * Event of a webhook: a CloudEvent 1.0 in structured mode with only its subject, the change, and the address of further
 * details. Types are {@code vn.lantoa.asset.published}, {@code .updated}, {@code .corrected}, {@code .announced},
 * {@code .withdrawn}, {@code .replaced}, {@code .recalled}, {@code .removed}, {@code .expired}, {@code .revoked}.
 */
final class WebhookEvent {
    private static final String TYPE = "vn.lantoa.asset.";

    private final HubAddress address;

    WebhookEvent(HubAddress address) {
        this.address = address;
    }

    byte[] of(Parcel parcel) {
        return CloudEvent.of(
                        address,
                        parcel.id().toString(),
                        TYPE + word(parcel),
                        parcel.at(),
                        parcel.asset().value().toString(),
                        String.format("%019d", parcel.seq()),
                        data(parcel))
                .bytes();
    }

    /** Returns a test event. */
    byte[] test(String id, Instant now) {
        return CloudEvent.of(address, id, "vn.lantoa.test", now, null, null, Map.of())
                .bytes();
    }

    /** Returns the data of an event in the order of its members. */
    private Map<String, Object> data(Parcel parcel) {
        var data = new LinkedHashMap<String, Object>();
        data.put("asset", parcel.asset().toString());
        data.put("seq", parcel.seq());
        data.put("change", word(parcel));
        data.put("item", item(parcel.asset()));
        var state = parcel.state();
        if (state instanceof PartnerState.EntitledEntry shown) {
            var entry = shown.entry();
            subject(data, entry.version(), entry.kind(), entry.language(), entry.texts());
            data.put("page", address.of("/a/" + entry.asset().value()).toString());
        } else if (state instanceof PartnerState.Announced announced) {
            var coming = announced.announcement();
            subject(data, coming.version(), coming.kind(), coming.language(), coming.texts());
            data.put("embargoedUntil", coming.embargoUntil().toString());
        } else if (state instanceof PartnerState.TakenBack taken) {
            var notice = taken.notice();
            data.put("version", notice.version());
            if (!notice.isByLaw()) data.put("explanation", notice.explanation());
            if (!notice.isByLaw())
                notice.replacedBy().ifPresent(replacement -> data.put("replacement", item(replacement)));
        } else if (state instanceof PartnerState.Lapsed lapsed) data.put("version", lapsed.version());
        return data;
    }

    /** Adds the public metadata of the version. */
    private static void subject(
            Map<String, Object> data, int version, AssetKind kind, Language language, PublicTexts texts) {
        data.put("version", version);
        data.put("kind", kind.slug());
        data.put("language", language.tag());
        data.put("title", texts.title());
    }

    private String item(AssetId asset) {
        return address.of("/wire/v1/items/" + asset).toString();
    }

    /**
     * Returns the word for the change according to the current state: a release withdrawn meanwhile is reported as
     * withdrawn.
     */
    private static String word(Parcel parcel) {
        var state = parcel.state();
        if (state instanceof PartnerState.EntitledEntry shown)
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
