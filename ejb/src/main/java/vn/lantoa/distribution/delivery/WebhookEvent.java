package vn.lantoa.distribution.delivery;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** Data of an event; null fields are omitted. */
    @JsonbPropertyOrder({
        "asset",
        "seq",
        "change",
        "item",
        "version",
        "kind",
        "language",
        "title",
        "page",
        "embargoedUntil",
        "explanation",
        "replacement"
    })
    public record Data(
            String asset,
            long seq,
            String change,
            String item,
            @Nullable Integer version,
            @Nullable String kind,
            @Nullable String language,
            @Nullable String title,
            @Nullable String page,
            @Nullable String embargoedUntil,
            @Nullable String explanation,
            @Nullable String replacement) {}

    private Data data(Parcel parcel) {
        var state = parcel.state();
        if (state instanceof PartnerState.EntitledEntry shown) {
            var entry = shown.entry();
            var page = address.of("/a/" + entry.asset().value()).toString();
            var subject = Subject.of(entry.version(), entry.kind(), entry.language(), entry.texts());
            return data(parcel, subject, page, null, null, null);
        }
        if (state instanceof PartnerState.Announced announced) {
            var coming = announced.announcement();
            var subject = Subject.of(coming.version(), coming.kind(), coming.language(), coming.texts());
            return data(parcel, subject, null, coming.embargoUntil().toString(), null, null);
        }
        if (state instanceof PartnerState.TakenBack taken) {
            var notice = taken.notice();
            var subject = new Subject(notice.version(), null, null, null);
            if (notice.isByLaw()) return data(parcel, subject, null, null, null, null);
            var replacement = notice.replacedBy().map(this::item).orElse(null);
            return data(parcel, subject, null, null, notice.explanation(), replacement);
        }
        var version = state instanceof PartnerState.Lapsed lapsed ? lapsed.version() : null;
        return data(parcel, new Subject(version, null, null, null), null, null, null, null);
    }

    /** Public metadata of the version; null if the metadata must not be disclosed. */
    private record Subject(
            @Nullable Integer version, @Nullable String kind, @Nullable String language, @Nullable String title) {
        static Subject of(int version, AssetKind kind, Language language, PublicTexts texts) {
            return new Subject(version, kind.slug(), language.tag(), texts.title());
        }
    }

    private Data data(
            Parcel parcel,
            Subject of,
            @Nullable String page,
            @Nullable String embargoedUntil,
            @Nullable String explanation,
            @Nullable String replacement) {
        return new Data(
                parcel.asset().toString(),
                parcel.seq(),
                word(parcel),
                item(parcel.asset()),
                of.version(),
                of.kind(),
                of.language(),
                of.title(),
                page,
                embargoedUntil,
                explanation,
                replacement);
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
