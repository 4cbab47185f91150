package vn.lantoa.press.websub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Secret;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.press.item.FeedFormat;

class WebSubRulesTest {
    private static final HubAddress HUB =
            new HubAddress(URI.create("https://lantoa.example.vn"), URI.create("https://lantoa.example.vn"));
    private static final String TOPIC = "https://lantoa.example.vn/feeds/kind-video.atom";
    private static final String CALLBACK = "https://toasoan.example/websub?k=1";

    @Test
    void accepts_a_valid_subscription() {
        assertThat(issues("subscribe", CALLBACK, TOPIC, "3600", "bí mật")).isEmpty();
        assertThat(issues("unsubscribe", CALLBACK, TOPIC, "", "")).isEmpty();
    }

    @Test
    void reports_all_errors_at_once() {
        assertThat(issues(
                        "publish",
                        "ftp://toasoan.example/",
                        "https://elsewhere.example/feeds/all.atom",
                        "0",
                        "x".repeat(200)))
                .containsExactly(
                        "hub.mode not-a-mode",
                        "hub.callback not-a-target",
                        "hub.topic not-a-topic",
                        "hub.lease_seconds too-few",
                        "hub.secret too-long");
    }

    @Test
    void limits_secrets_by_bytes() {
        assertThat(issues("subscribe", CALLBACK, TOPIC, "", "ậ".repeat(66) + "x"))
                .isEmpty();
        assertThat(issues("subscribe", CALLBACK, TOPIC, "", "ậ".repeat(67))).containsExactly("hub.secret too-long");
    }

    @Test
    void accepts_only_documents_of_public_feeds_as_topics() {
        for (var path : List.of(
                "/feeds/all/archive/1.atom",
                "/feeds/saved-" + "0".repeat(64) + ".atom",
                "/feeds/all.atom?x=1",
                "/a/all.atom",
                "/feeds/private/" + "0".repeat(43) + ".atom",
                "/feeds/nothing.atom"))
            assertThat(FeedTopic.find(HUB.of(path).toString(), HUB)).as(path).isEmpty();
        assertThat(FeedTopic.find("https://lantoa.example.vn.evil.example/feeds/all.atom", HUB))
                .isEmpty();
        for (var format : List.of("atom", "rss", "json"))
            assertThat(FeedTopic.find(HUB.of("/feeds/all." + format).toString(), HUB))
                    .map(FeedTopic::format)
                    .map(FeedFormat::extension)
                    .contains(format);
        assertThat(FeedTopic.find(TOPIC, HUB)).map(FeedTopic::address).contains(TOPIC);
    }

    @Test
    void leases_last_ten_days_by_default_and_at_most_thirty() {
        assertThat(WebSubRules.leaseSeconds("")).isEqualTo(10 * 86_400);
        assertThat(WebSubRules.leaseSeconds("60")).isEqualTo(60);
        assertThat(WebSubRules.leaseSeconds("0".repeat(20) + "60")).isEqualTo(60);
        for (int digits : new int[] {10, 18, 19, 400}) {
            assertThat(issues("subscribe", CALLBACK, TOPIC, "9".repeat(digits), ""))
                    .as("%d digits", digits)
                    .isEmpty();
            assertThat(WebSubRules.leaseSeconds("9".repeat(digits)))
                    .as("%d digits", digits)
                    .isEqualTo(30 * 86_400);
        }
    }

    @Test
    void limits_requests_per_minute_and_subscriptions() {
        assertThat(WebSubRules.mayAsk(new WebSubRules.RequestCounts(299, 29, 59)))
                .isTrue();
        assertThat(WebSubRules.mayAsk(new WebSubRules.RequestCounts(300, 0, 0))).isFalse();
        assertThat(WebSubRules.mayAsk(new WebSubRules.RequestCounts(30, 30, 0))).isFalse();
        assertThat(WebSubRules.mayAsk(new WebSubRules.RequestCounts(60, 0, 60))).isFalse();
        assertThat(WebSubRules.isPlaceFor(new WebSubRules.SubscriptionCounts(1999, 49, 499)))
                .isTrue();
        assertThat(WebSubRules.isPlaceFor(new WebSubRules.SubscriptionCounts(2000, 0, 0)))
                .isFalse();
        assertThat(WebSubRules.isPlaceFor(new WebSubRules.SubscriptionCounts(50, 50, 0)))
                .isFalse();
        assertThat(WebSubRules.isPlaceFor(new WebSubRules.SubscriptionCounts(500, 0, 500)))
                .isFalse();
    }

    private static List<String> issues(String mode, String callback, String topic, String lease, String secret) {
        var command =
                new AskWebSub.Command(mode, callback, topic, lease, new Secret(secret), new ClientAddress("192.0.2.1"));
        return WebSubRules.check(command, HUB).list().stream()
                .map(issue -> issue.field() + " " + issue.code())
                .toList();
    }
}
