package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** The WebSub hub with subscribers of all kinds. */
class WebSubIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern LINK = Pattern.compile("<([^>]+)>; rel=\"(hub|self)\"");
    private static final String SECRET = "bí mật của toà soạn";

    private final List<TrialSubscriber> started = new ArrayList<>();

    /** The links in a feed. */
    private record HubLinks(URI hub, String topic) {}

    @AfterEach
    void stop() {
        started.forEach(TrialSubscriber::close);
    }

    @Test
    void a_verified_subscriber_gets_the_signed_feed_until_it_unsubscribes() throws Exception {
        var feed = found();
        var subscriber = subscriber();
        assertThat(subscriber.ask(feed.hub(), "subscribe", feed.topic(), Map.of("hub.secret", SECRET)))
                .isEqualTo(202);
        HubClient.await("the question", PATIENCE, () -> subscriber.questions().size() == 1);
        assertThat(subscriber.questions().get(0))
                .containsEntry("hub.mode", "subscribe")
                .containsEntry("hub.topic", feed.topic())
                .containsEntry("hub.lease_seconds", "864000")
                .containsEntry("toa-soan", "1");

        var job = job("Tin nhắn cho người đăng ký");
        var release = job.submitApproveRelease();

        HubClient.await("the feed with it", PATIENCE, () -> last(subscriber).contains(job.asset()));
        var sent = subscriber.sent().get(subscriber.sent().size() - 1);
        assertThat(sent.headers().get("content-type")).isEqualTo("application/atom+xml;charset=utf-8");
        assertThat(sent.headers().get("link"))
                .contains("<" + feed.hub() + ">; rel=\"hub\"")
                .contains(feed.topic());
        assertThat(sent.headers().get("x-hub-signature")).isEqualTo("sha256=" + signature(sent.body()));

        job.withdraw(release, "Sai số tổng đài.");
        HubClient.await("the notice", PATIENCE, () -> last(subscriber).contains("Sai số tổng đài."));

        assertThat(subscriber.ask(feed.hub(), "unsubscribe", feed.topic(), Map.of()))
                .isEqualTo(202);
        HubClient.await(
                "the second question", PATIENCE, () -> subscriber.questions().size() == 2);
        assertThat(subscriber.questions().get(1)).containsEntry("hub.mode", "unsubscribe");
        var witness = subscribed(feed, subscriber(), "600");
        var before = subscriber.sent().size();
        var later = job("Tin nhắn sau khi huỷ đăng ký");
        later.submitApproveRelease();
        HubClient.await("it at another", PATIENCE, () -> last(witness).contains(later.asset()));
        assertThat(subscriber.sent()).hasSize(before);
    }

    @Test
    void an_unverified_subscriber_gets_nothing() {
        var feed = found();
        var strangers = List.of(
                subscriber().echoing(challenge -> challenge + "x"),
                subscriber().echoing(challenge -> ""),
                subscriber().verifyingWith(404),
                subscriber().verifyingWith(302));
        strangers.forEach(one -> assertThat(one.ask(feed.hub(), "subscribe", feed.topic(), Map.of()))
                .isEqualTo(202));
        for (var one : strangers)
            HubClient.await("the question", PATIENCE, () -> one.questions().size() == 1);
        var witness = subscribed(feed, subscriber(), "600");
        var job = job("Tin nhắn chỉ cho người đã xác nhận");

        job.submitApproveRelease();

        HubClient.await("it at who has", PATIENCE, () -> last(witness).contains(job.asset()));
        assertThat(strangers)
                .allMatch(one -> one.sent().isEmpty() && one.strayed().isEmpty());
        assertThat(strangers).allMatch(one -> one.questions().size() == 1);
    }

    @Test
    void failures_and_redirects_are_retried_and_410_or_the_lease_end_the_subscription() {
        var feed = found();
        var failing = subscribed(feed, subscriber().answering(404, 302), "600");
        var gone = subscribed(feed, subscriber().answering(410), "600");
        var lapsed = subscribed(feed, subscriber(), "1");
        var first = job("Tin nhắn gửi lại được");
        pause(Duration.ofSeconds(2));

        first.submitApproveRelease();

        HubClient.await("410", PATIENCE, () -> gone.sent().size() == 1);
        HubClient.await("the first attempt", PATIENCE, () -> !failing.sent().isEmpty());
        HubClient.await(
                "the second, after some seconds", PATIENCE, () -> failing.sent().size() == 2);
        assertThat(failing.sent().get(1).body()).contains(first.asset());
        var witness = subscribed(feed, subscriber(), "600");
        var second = job("Tin nhắn thứ hai");
        second.submitApproveRelease();
        HubClient.await("it at another", PATIENCE, () -> last(witness).contains(second.asset()));
        assertThat(gone.sent()).hasSize(1);
        assertThat(lapsed.sent()).isEmpty();
        assertThat(failing.strayed()).isEmpty();
    }

    @Test
    void each_feed_format_is_a_separate_topic_and_links_the_hub() {
        var saying = Map.of(
                "atom", "<link rel=\"hub\" href=\"%s\"/>",
                "rss", "<atom:link rel=\"hub\" href=\"%s\"/>",
                "json", "\"hubs\":[{\"type\":\"WebSub\",\"url\":\"%s\"}]");
        saying.forEach((format, words) -> {
            var answer = Http.get(TheProduct.uri().resolve("/feeds/kind-sms-text." + format));
            var link = String.join(", ", answer.headers().allValues("link"));
            var hub = found().hub();
            assertThat(link)
                    .contains("<" + hub + ">; rel=\"hub\"")
                    .contains("/feeds/kind-sms-text." + format + ">; rel=\"self\"");
            assertThat(answer.body()).contains(words.formatted(hub));
        });
    }

    @Test
    void unsupported_input_is_rejected() {
        var feed = found();
        var subscriber = subscriber();

        assertThat(subscriber.ask(feed.hub(), "publish", feed.topic(), Map.of()))
                .isEqualTo(422);
        assertThat(subscriber.ask(feed.hub(), "subscribe", "https://elsewhere.example/feed", Map.of()))
                .isEqualTo(422);
        assertThat(subscriber.ask(feed.hub(), "subscribe", feed.topic(), Map.of("hub.secret", "x".repeat(200))))
                .isEqualTo(422);
        assertThat(subscriber.questions()).isEmpty();
    }

    private TrialSubscriber subscriber() {
        var subscriber = TrialSubscriber.start();
        started.add(subscriber);
        return subscriber;
    }

    private static TrialSubscriber subscribed(HubLinks feed, TrialSubscriber subscriber, String seconds) {
        subscriber.ask(feed.hub(), "subscribe", feed.topic(), Map.of("hub.lease_seconds", seconds));
        HubClient.await("the question", PATIENCE, () -> subscriber.questions().size() == 1);
        // it is stored a moment after it has answered
        pause(Duration.ofMillis(500));
        return subscriber;
    }

    /** Returns hub and topic of the feed's headers; asserts that the document has the same links. */
    private static HubLinks found() {
        var answer = Http.get(TheProduct.uri().resolve("/feeds/kind-sms-text.atom"));
        var links = LINK.matcher(String.join(", ", answer.headers().allValues("link")))
                .results()
                .collect(Collectors.toMap(link -> link.group(2), link -> link.group(1)));
        assertThat(answer.body()).contains("<link rel=\"hub\" href=\"" + links.getOrDefault("hub", "") + "\"/>");
        assertThat(answer.body()).contains("href=\"" + links.getOrDefault("self", "") + "\"");
        return new HubLinks(URI.create(links.getOrDefault("hub", "")), links.getOrDefault("self", ""));
    }

    private static MainJob job(String title) {
        return MainJob.message(TheProduct.uri(), title, "Nộp hồ sơ tại dichvucong.gov.vn.");
    }

    private static String last(TrialSubscriber subscriber) {
        var sent = subscriber.sent();
        return sent.isEmpty() ? "" : sent.get(sent.size() - 1).body();
    }

    private static String signature(String body) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static void pause(Duration time) {
        try {
            // the end of a lease, and rows stored a moment after a response, cause no event
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
