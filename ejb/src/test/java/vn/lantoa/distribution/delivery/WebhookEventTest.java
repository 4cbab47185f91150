package vn.lantoa.distribution.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.distribution.entitlement.Announcement;
import vn.lantoa.distribution.entitlement.PartnerState;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.WithdrawalKind;

/** The exact bytes of events, which receivers have parsed since the first version. */
class WebhookEventTest {
    private static final URI ADDRESS = URI.create("https://lantoa.example.vn/");
    private static final AssetId ASSET = new AssetId(new UUID(0, 1));
    private static final AssetId OTHER = new AssetId(new UUID(0, 2));
    private static final Instant AT = Instant.parse("2026-10-10T01:00:00Z");
    private static final PublicTexts TEXTS = PublicTexts.EMPTY.with(MetadataField.TITLE, "Lũ \"quét\" <ở> Việt Nam");
    private static final String ITEM = "https://lantoa.example.vn/wire/v1/items/00000000-0000-0000-0000-000000000001";

    private final WebhookEvent events = new WebhookEvent(new HubAddress(ADDRESS, ADDRESS));

    @Test
    void a_published_asset_has_title_and_page() {
        assertThat(of(ChangeKind.PUBLISH, new PartnerState.EntitledEntry(entry())))
                .isEqualTo(head("published")
                        + "\"version\":1,\"kind\":\"video\",\"language\":\"vi\",\"title\":\"Lũ \\\"quét\\\" <ở> Việt"
                        + " Nam\",\"page\":\"https://lantoa.example.vn/a/00000000-0000-0000-0000-000000000001\"}}");
        assertThat(of(ChangeKind.CORRECT, new PartnerState.EntitledEntry(entry())))
                .startsWith(head("corrected"));
    }

    @Test
    void an_announced_asset_has_title_and_end_of_embargo() {
        var announcement = new Announcement(
                ASSET, 2, AssetKind.VIDEO, Language.VI, VariantForm.STANDARD, TEXTS, "so-khcn", "Sở", AT, AT, AT);

        assertThat(of(ChangeKind.ANNOUNCE, new PartnerState.Announced(announcement)))
                .isEqualTo(head("announced")
                        + "\"version\":2,\"kind\":\"video\",\"language\":\"vi\",\"title\":\"Lũ \\\"quét\\\" <ở> Việt"
                        + " Nam\",\"embargoedUntil\":\"2026-10-10T01:00:00Z\"}}");
    }

    @Test
    void withdrawals_state_reason_and_replacement_except_by_law() {
        assertThat(of(ChangeKind.WITHDRAW, taken(WithdrawalKind.REPLACE, OTHER)))
                .isEqualTo(head("replaced") + "\"version\":2,\"explanation\":\"Số sai.\",\"replacement\":"
                        + "\"https://lantoa.example.vn/wire/v1/items/00000000-0000-0000-0000-000000000002\"}}");
        assertThat(of(ChangeKind.WITHDRAW, taken(WithdrawalKind.NOTICE, null)))
                .isEqualTo(head("withdrawn") + "\"version\":2,\"explanation\":\"Số sai.\"}}");
        assertThat(of(ChangeKind.WITHDRAW, taken(WithdrawalKind.REMOVE_BY_LAW, null)))
                .isEqualTo(head("removed") + "\"version\":2}}");
    }

    @Test
    void ended_and_revoked_assets_have_no_details() {
        assertThat(of(ChangeKind.WITHDRAW, new PartnerState.Lapsed(ASSET, 3, AssetKind.VIDEO, AT)))
                .isEqualTo(head("expired") + "\"version\":3}}");
        assertThat(of(ChangeKind.PUBLISH, null)).isEqualTo(head("revoked").replaceAll(",$", "") + "}}");
    }

    @Test
    void a_test_event_names_no_asset() {
        assertThat(new String(events.test("m1", AT), StandardCharsets.UTF_8))
                .isEqualTo("{\"specversion\":\"1.0\",\"id\":\"m1\",\"source\":\"https://lantoa.example.vn/\","
                        + "\"type\":\"vn.lantoa.test\",\"time\":\"2026-10-10T01:00:00Z\","
                        + "\"datacontenttype\":\"application/json\",\"data\":{}}");
    }

    private static String head(String change) {
        return "{\"specversion\":\"1.0\",\"id\":\"00000000-0000-0000-0000-000000000009\","
                + "\"source\":\"https://lantoa.example.vn/\",\"type\":\"vn.lantoa.asset." + change + "\","
                + "\"time\":\"2026-10-10T01:00:00Z\",\"datacontenttype\":\"application/json\","
                + "\"subject\":\"00000000-0000-0000-0000-000000000001\",\"sequence\":\"0000000000000000007\","
                + "\"data\":{\"asset\":\"00000000-0000-0000-0000-000000000001\",\"seq\":7,\"change\":\"" + change
                + "\",\"item\":\"" + ITEM + "\",";
    }

    private String of(ChangeKind change, @Nullable PartnerState state) {
        var parcel =
                new Parcel(new DeliveryId(new UUID(0, 9)), 7, ASSET, change, AT, new PartnerId(new UUID(0, 3)), state);
        return new String(events.of(parcel), StandardCharsets.UTF_8);
    }

    private static PartnerState taken(WithdrawalKind kind, @Nullable AssetId replacement) {
        return new PartnerState.TakenBack(
                new WithdrawalNotice(ASSET, 2, kind, "Số sai.", replacement, AT), AssetKind.VIDEO);
    }

    private static CatalogueEntry entry() {
        return new CatalogueEntry(
                ASSET,
                1,
                true,
                AssetKind.VIDEO,
                Language.VI,
                VariantForm.STANDARD,
                TEXTS,
                "so-khcn",
                "Sở Khoa học và Công nghệ",
                AT,
                AT,
                null,
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of());
    }
}
