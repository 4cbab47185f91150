package vn.lantoa.press.websub;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.Await.await;
import static vn.lantoa.kernel.Refusals.assertRejected;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.Asset;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Secret;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;

/** The WebSub hub and a subscriber on this machine whose responses the test sets. */
@ExtendWith(ArquillianExtension.class)
class WebSubIT {
    private static final Pattern CHALLENGE = Pattern.compile("hub\\.challenge=([^&]*)");

    @Inject
    LetOut letOut;

    @Inject
    AskWebSub ask;

    @Inject
    WebSubSubscriptions subscriptions;

    @Inject
    ManySubscriptions many;

    @Inject
    HubAddress hub;

    private final List<String> received = Collections.synchronizedList(new ArrayList<>());
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Integer> answers = new ArrayDeque<>();
    private Optional<HttpServer> server = Optional.empty();
    private String callback = "";
    private String topic = "";
    private LetOut.Team team = new LetOut.Team(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void seed() throws IOException {
        var receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::receive);
        receiver.start();
        server = Optional.of(receiver);
        callback = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/" + UUID.randomUUID();
        team = letOut.team();
        // Eastern Mnong: no other test releases anything in it, so this feed changes only by this test
        topic = hub.of("/feeds/lang-mng.atom").toString();
    }

    @AfterEach
    void stop() {
        subscriptions.end(callback, topic);
        server.ifPresent(receiver -> receiver.stop(0));
    }

    @Test
    void sends_the_whole_feed_after_each_change() {
        subscribe();
        var first = released();
        await(() -> last().contains(name(first)));

        var second = released();

        await(() -> last().contains(name(second)));
        assertThat(last()).contains(name(first));
    }

    @Test
    void a_recall_ends_back_off_and_recalled_content_is_not_sent() {
        subscribe();
        answer(404, 500);
        var asset = letOut.asset(team, new Language("mng"));
        var release = letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        // after 404 it pauses for five seconds, after 500 for five minutes
        await(() -> received.size() == 2);

        letOut.withdraw(team, release, WithdrawalKind.RECALL);

        await(() -> received.size() == 3);
        assertThat(last()).contains("THU HỒI KHẨN").contains("at:deleted-entry");
    }

    @Test
    void an_officer_at_the_limit_sees_a_message_without_a_form() {
        many.fill("127.0.0.1");
        try {
            assertThat(ask.call(command("subscribe", callback, topic))).isTrue();
            await(() -> asked.size() == 1);
        } finally {
            many.empty();
        }
        assertThat(asked.get(0))
                .contains("hub.mode=denied")
                .contains("hub.reason=")
                .doesNotContain("hub.challenge");
        assertThat(subscriptions.stands(callback, topic)).isFalse();
    }

    @Test
    void rejects_unknown_feeds_and_invalid_callbacks() {
        assertRejected(
                () -> ask.call(command(
                        "subscribe",
                        "file:///etc/passwd",
                        hub.of("/feeds/nothing.atom").toString())),
                "hub.callback not-a-target",
                "hub.topic not-a-topic");
    }

    @Test
    void sends_at_most_thirty_verifications_a_minute_to_one_host() {
        var elsewhere = "https://" + UUID.randomUUID() + ".invalid/";
        for (int i = 0; i < 30; i++)
            assertThat(ask.call(command("unsubscribe", elsewhere + i, topic))).isTrue();

        assertThat(ask.call(command("unsubscribe", elsewhere + "more", topic))).isFalse();
    }

    private void subscribe() {
        assertThat(ask.call(command("subscribe", callback, topic))).isTrue();
        await(() -> subscriptions.stands(callback, topic));
        assertThat(asked).hasSize(1);
    }

    private static AskWebSub.Command command(String mode, String callback, String topic) {
        // each test is a separate client for the limits
        var from = new ClientAddress("test-" + UUID.nameUUIDFromBytes(callback.getBytes(StandardCharsets.UTF_8)));
        return new AskWebSub.Command(mode, callback, topic, "3600", new Secret("khoá"), from);
    }

    private Asset released() {
        var asset = letOut.asset(team, new Language("mng"));
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        return asset;
    }

    private String name(Asset asset) {
        return "urn:uuid:" + asset.id().value();
    }

    private String last() {
        return received.isEmpty() ? "" : received.get(received.size() - 1);
    }

    private synchronized void answer(int... statuses) {
        for (int status : statuses) answers.add(status);
    }

    private synchronized int next() {
        var status = answers.poll();
        return status == null ? 204 : status;
    }

    private void receive(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            var query = exchange.getRequestURI().getRawQuery();
            asked.add(query);
            var challenge = CHALLENGE.matcher(query);
            var echo = (challenge.find() ? challenge.group(1) : "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, echo.length);
            exchange.getResponseBody().write(echo);
        } else {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(next(), -1);
        }
        exchange.close();
    }
}
