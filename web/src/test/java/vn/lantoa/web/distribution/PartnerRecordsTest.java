package vn.lantoa.web.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.bulletin.Playout;
import vn.lantoa.bulletin.PlayoutRow;
import vn.lantoa.catalogue.Receiver;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.DeliveryId;
import vn.lantoa.distribution.delivery.DeliveryState;
import vn.lantoa.distribution.delivery.ReadSubscriptions.DeliveryView;
import vn.lantoa.distribution.delivery.SendTestEvent;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.delivery.SubscriptionSecret;
import vn.lantoa.distribution.delivery.SubscriptionView;
import vn.lantoa.distribution.entitlement.Entitlement;
import vn.lantoa.distribution.entitlement.EntitlementId;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.distribution.entitlement.PreviewEntitlements;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.distribution.recall.ReadOwnRecalls.OwnRecall;
import vn.lantoa.distribution.recall.ReadRecalls.RecallBoard;
import vn.lantoa.distribution.recall.RecallLine;
import vn.lantoa.distribution.recall.RecallPush;
import vn.lantoa.distribution.recall.RecallReason;
import vn.lantoa.distribution.recall.RecallRow;
import vn.lantoa.distribution.recall.RecallState;
import vn.lantoa.distribution.recall.RecallWay;
import vn.lantoa.distribution.wire.Medium;
import vn.lantoa.distribution.wire.PublishedLine;
import vn.lantoa.distribution.wire.PublishedReportId;
import vn.lantoa.embed.sighting.SightingLine;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.ApiTokenId;
import vn.lantoa.organisation.partner.PartnerDetail;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.PartnerTerms;
import vn.lantoa.organisation.partner.TokenPurpose;
import vn.lantoa.organisation.partner.TokenView;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.template.RenderedPage;

/** The records of partners, as API responses and as models of pages. */
class PartnerRecordsTest {
    private static final Instant NOON = Instant.parse("2026-10-10T12:00:00Z");
    private static final UUID ID = new UUID(0, 1);
    private static final String TEXT = "00000000-0000-0000-0000-000000000001";

    private static final SubscriptionView SUBSCRIPTION = new SubscriptionView(
            new SubscriptionId(ID),
            new PartnerId(ID),
            Channel.WEBHOOK,
            "máy",
            "https://nhan.example/",
            SubscriptionState.PAUSED,
            "gave-up",
            2,
            3,
            NOON,
            4,
            5,
            6,
            null,
            false);

    private static final DeliveryView DELIVERY = new DeliveryView(
            new DeliveryId(ID),
            7,
            0,
            new AssetId(ID),
            ChangeKind.CALL_OFF,
            DeliveryState.REFUSED,
            2,
            NOON,
            null,
            "HTTP 404");

    private static final RecallLine.Withdrawn WITHDRAWN = new RecallLine.Withdrawn(
            new ReleaseId(ID), new AssetId(ID), 2, "Tờ rơi", WithdrawalKind.RECALL, "Sai số.", NOON);

    private static final RecallRow ROW = new RecallRow(
            new PartnerId(ID),
            "Báo Thử",
            List.of(RecallReason.ENTITLED, RecallReason.SENT),
            RecallState.TOLD,
            NOON,
            List.of("EMAIL " + NOON),
            List.of(new RecallPush(Channel.SFTP, "thư mục", RecallPush.State.FAILING, 3, NOON, "HTTP 503")),
            null,
            null,
            NOON,
            List.of(new RecallRow.Notified(RecallWay.EMAIL, "a@example.vn", NOON)));

    private static final RecallBoard BOARD = new RecallBoard(WITHDRAWN, 1, 1, 0, 0, List.of(ROW));

    private static final PublishedLine REPORT = new PublishedLine(
            new PublishedReportId(ID),
            new PartnerId(ID),
            new AssetId(ID),
            1,
            "Tin",
            Medium.TV,
            "",
            "Thời sự",
            NOON,
            "",
            NOON,
            null,
            "Đài Thử",
            "partner:1",
            null);

    private static final TokenView TOKEN =
            new TokenView(new ApiTokenId(ID), TokenPurpose.API, "máy", NOON, NOON, null, "10.0.0.0/24");

    private static final PartnerDetail PARTNER = new PartnerDetail(
            new PartnerDetail.Card(new PartnerId(ID), new OrganisationId(ID), "bao-thu", "Báo Thử"),
            false,
            true,
            new PartnerTerms(false, null, List.of(), 600),
            List.of(),
            List.of(TOKEN));

    private static final PreviewEntitlements.Preview PREVIEW = new PreviewEntitlements.Preview(
            1,
            List.of(new PreviewEntitlements.Line(
                    new AssetId(ID), "Tờ rơi", AssetKind.LEAFLET, "vi", Reach.PARTNERS, NOON)));

    @Test
    void json_of_subscriptions_and_deliveries_is_unchanged() {
        assertThat(json(SUBSCRIPTION))
                .isEqualTo("{\"channel\":\"webhook\",\"dead\":5,\"failures\":3,\"id\":\"" + TEXT
                        + "\",\"label\":\"máy\",\"lastSeq\":6,\"nextAttemptAt\":\"2026-10-10T12:00:00Z\",\"partner\":\""
                        + TEXT + "\",\"reason\":\"gave-up\",\"state\":\"paused\",\"target\":\"https://nhan.example/\","
                        + "\"waiting\":4}");
        assertThat(json(DELIVERY))
                .isEqualTo("{\"asset\":\"" + TEXT + "\",\"attempts\":2,\"change\":\"call-off\",\"id\":\"" + TEXT
                        + "\",\"plannedAt\":\"2026-10-10T12:00:00Z\",\"replay\":0,\"said\":\"HTTP 404\",\"seq\":7,"
                        + "\"state\":\"refused\"}");
        var secret = new SubscriptionSecret(new SubscriptionId(ID), "whsec_1", "whpk_1");
        assertThat(json(secret)).isEqualTo("{\"id\":\"" + TEXT + "\",\"publicKey\":\"whpk_1\",\"secret\":\"whsec_1\"}");
        assertThat(secret).asString().doesNotContain("whsec");
    }

    @Test
    void json_of_recalls_is_unchanged() {
        var withdrawn = "{\"asset\":\"" + TEXT + "\",\"at\":\"2026-10-10T12:00:00Z\",\"explanation\":\"Sai số.\","
                + "\"kind\":\"RECALL\",\"release\":\"" + TEXT + "\",\"title\":\"Tờ rơi\",\"version\":2}";
        var row = "{\"dueAt\":\"2026-10-10T12:00:00Z\",\"name\":\"Báo Thử\",\"partner\":\"" + TEXT
                + "\",\"pushes\":[{\"at\":\"2026-10-10T12:00:00Z\",\"channel\":\"sftp\",\"label\":\"thư mục\","
                + "\"said\":\"HTTP 503\",\"state\":\"FAILING\",\"tries\":3}],\"reasons\":[\"ENTITLED\",\"SENT\"],"
                + "\"state\":\"TOLD\",\"told\":[\"EMAIL 2026-10-10T12:00:00Z\"]}";
        assertThat(json(BOARD))
                .isEqualTo("{\"acknowledged\":0,\"named\":1,\"overdue\":0,\"partners\":[" + row
                        + "],\"told\":1,\"withdrawn\":" + withdrawn + "}");
        assertThat(json(new OwnRecall(WITHDRAWN, ROW)))
                .isEqualTo("{\"receipt\":" + row + ",\"withdrawn\":" + withdrawn + "}");
    }

    @Test
    void json_of_reports_tokens_and_previews_is_unchanged() {
        assertThat(json(REPORT))
                .isEqualTo(
                        "{\"address\":\"\",\"asset\":\"" + TEXT + "\",\"at\":\"2026-10-10T12:00:00Z\",\"id\":\"" + TEXT
                                + "\",\"medium\":\"tv\",\"note\":\"\",\"partner\":\"" + TEXT
                                + "\",\"reportedAt\":\"2026-10-10T12:00:00Z\",\"slot\":\"Thời sự\",\"title\":\"Tin\","
                                + "\"version\":1}");
        assertThat(json(TOKEN))
                .isEqualTo("{\"createdAt\":\"2026-10-10T12:00:00Z\",\"expiresAt\":\"2026-10-10T12:00:00Z\",\"id\":\""
                        + TEXT + "\",\"label\":\"máy\",\"purpose\":\"api\"}");
        assertThat(json(PREVIEW))
                .isEqualTo(
                        "{\"count\":1,\"newest\":[{\"asset\":\"" + TEXT + "\",\"kind\":\"leaflet\",\"language\":\"vi\","
                                + "\"publishedAt\":\"2026-10-10T12:00:00Z\",\"reach\":\"PARTNERS\",\"title\":\"Tờ rơi\"}]}");
        assertThat(json(given()))
                .contains(
                        "\"kinds\":[\"sms-text\"]",
                        "\"receivers\":[\"press\"]",
                        "\"givenAt\":\"2026-10-10T12:00:00Z\"");
    }

    @Test
    void json_of_sightings_and_playouts_is_unchanged() {
        var seen = new SightingLine(
                new AssetId(ID), "Tin", 1, SightingLine.Way.PAPER, "x", 2, LocalDate.of(2026, 10, 10), true);
        assertThat(json(seen))
                .isEqualTo("{\"asset\":\"" + TEXT + "\",\"last\":\"2026-10-10\",\"place\":\"x\",\"stale\":true,"
                        + "\"title\":\"Tin\",\"version\":1,\"views\":2,\"way\":\"paper\"}");
        assertThat(page("embed/sightings.ftlh", Map.of("lines", List.of(seen), "narrowed", false)))
                .contains(">10/10/2026<", "/console/assets/" + TEXT);
        assertThat(json(new PlayoutRow("xa-thu", "", NOON, Playout.Outcome.FAILED, 0, "", NOON, false, "Xã Thử")))
                .isEqualTo("{\"afterWithdrawal\":false,\"commune\":\"xa-thu\",\"note\":\"\",\"outcome\":\"failed\","
                        + "\"place\":\"\",\"playedAt\":\"2026-10-10T12:00:00Z\","
                        + "\"reportedAt\":\"2026-10-10T12:00:00Z\",\"seconds\":0}");
    }

    @Test
    void pages_of_recalls_show_the_records() {
        var board = Map.of(
                "board",
                BOARD,
                "open",
                List.of(new Choice(TEXT, "Báo Thử")),
                "hanging",
                List.of(),
                "sightings",
                List.of(),
                "now",
                "2026-10-10T19:00");
        assertThat(page("distribution/recall.ftlh", board)).contains("Tờ rơi", "Báo Thử", "a@example.vn", "thư mục");
        assertThat(page("distribution/recall-rows.ftlh", board)).contains("data-under-way=\"true\"");
        var line = new RecallLine(WITHDRAWN, NOON, 1, 1, 1, 0);
        var list = Map.of(
                "recalls",
                List.of(line),
                "hanging",
                List.of(),
                "policies",
                Map.of(WithdrawalKind.RECALL, Duration.ofHours(4)));
        assertThat(page("distribution/recalls.ftlh", list, "ADMINISTRATOR"))
                .contains("/console/recalls/" + TEXT, "name=\"minutes-RECALL\"", "value=\"240\"");
        var own = Map.of("withdrawn", WITHDRAWN, "row", ROW, "now", "", "link", "x", "me", PARTNER);
        assertThat(page("distribution/recall-link.ftlh", own)).contains(": Tờ rơi</h1>", "Báo Thử");
        assertThat(page("distribution/own/recall.ftlh", own)).contains("Tờ rơi", "Sai số.");
        var all = Map.of("recalls", List.of(new OwnRecall(WITHDRAWN, ROW)), "me", PARTNER);
        assertThat(page("distribution/own/recalls.ftlh", all)).contains("/partner/recalls/" + TEXT);
    }

    @Test
    void pages_of_a_subscription_show_the_record() {
        var list = Map.of("subscriptions", List.of(SUBSCRIPTION), "channels", List.of(), "me", PARTNER);
        assertThat(page("distribution/own/subscriptions.ftlh", list)).contains("/partner/subscriptions/" + TEXT, "máy");
        var one =
                new HashMap<String, Object>(Map.of("one", SUBSCRIPTION, "which", "all", "first", false, "me", PARTNER));
        one.putAll(Map.of("deliveries", List.of(DELIVERY), "next", 7L, "dropKey", "", "mayTest", true));
        one.putAll(Map.of("tried", new SendTestEvent.Tried(false, "HTTP 500"), "planned", 3));
        assertThat(page("distribution/own/subscription.ftlh", one))
                .contains("&amp;before=7", "?which=all#deliveries", "https://nhan.example/", TEXT, "404", "500");
        one.putAll(Map.of("secret", "whsec_1", "publicKey", "whpk_1"));
        assertThat(page("distribution/own/secret.ftlh", one)).contains("whsec_1", "whpk_1");
    }

    @Test
    void pages_of_reports_and_partners_show_the_records() {
        var reports = Map.of(
                "reports", List.of(REPORT), "media", List.of(), "withdrawing", TEXT, "asset", TEXT, "me", PARTNER);
        assertThat(page("distribution/own/published.ftlh", reports))
                .contains("Thời sự", "Truyền hình", "id=\"withdraw\"");
        assertThat(page("distribution/published.ftlh", reports)).contains("Đài Thử");
        var home = new HashMap<String, Object>(choices());
        home.putAll(Map.of("me", PARTNER, "openRecalls", List.of(new OwnRecall(WITHDRAWN, ROW)), "head", 9L));
        assertThat(page("distribution/own/home.ftlh", home)).contains("/partner/recalls/" + TEXT, "Tờ rơi");
        var partner = new HashMap<String, Object>(choices());
        var chosen = new HashMap<String, Object>();
        for (var name : List.of("kinds", "topics", "languages", "receivers", "originals", "duties", "outlets"))
            chosen.put(name, List.of());
        chosen.putAll(Map.of("signed", List.of(), "suspended", List.of()));
        partner.putAll(Map.of("detail", PARTNER, "expiresOn", "", "outlets", List.of("SMS"), "opened", List.of("SMS")));
        partner.putAll(Map.of("tried", false, "contact", "", "rotate", TEXT, "chosen", chosen, "token", "bí-mật"));
        assertThat(page("distribution/partner.ftlh", partner)).contains("Báo Thử", "bí-mật", "id=\"rotate\"");
        assertThat(page("distribution/own/tokens.ftlh", Map.of("me", PARTNER, "rotate", "")))
                .contains("máy");
    }

    private static Map<String, Object> choices() {
        var choices = new HashMap<String, Object>();
        for (var name : List.of("kinds", "topics", "languages", "receivers", "duties", "readings", "usage"))
            choices.put(name, List.of());
        choices.putAll(Map.of("given", List.of(given()), "keepsEmbargoes", true, "preview", PREVIEW));
        return choices;
    }

    private static Entitlement given() {
        var scope =
                new EntitlementScope(Set.of(AssetKind.SMS_TEXT), Set.of(), Set.of("vi"), Set.of(Receiver.PRESS), true);
        return new Entitlement(new EntitlementId(ID), new PartnerId(ID), scope, NOON, false);
    }

    private static String json(Object body) {
        return HubJson.binding().toJson(body);
    }

    private static String page(String template, Map<String, ?> model, String... roles) {
        var whole = new HashMap<String, Object>(Map.of("typed", Map.of(), "errors", Map.of(), "wrong", List.of()));
        whole.putAll(model);
        return RenderedPage.of(template, whole, roles);
    }
}
