package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.Newcomer;
import vn.lantoa.system.TheBrowser;
import vn.lantoa.system.TheProduct;

/**
 * A third-party program, standardwebhooks of npm, verifies webhooks, also during the rotation of a secret; and the
 * sample programs on the partners' own page work.
 */
@Tag("field")
class WebhookConsumersIT {
    private static final String TOPIC = "III.4";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private String token = "";
    private HubClient newsroom = HubClient.anonymous(TheProduct.uri());

    @BeforeEach
    void join() {
        var administrator = DemoOfficers.at(TheProduct.uri(), "quantri");
        var partner = Newcomer.newsroom(administrator, "Toà soạn kiểm chữ ký");
        partner.give(List.of(TOPIC), List.of());
        token = partner.token();
        newsroom = HubClient.withToken(TheProduct.uri(), token);
    }

    @Test
    void both_signatures_verify_with_either_secret_during_a_rotation() throws Exception {
        try (var inbox = new WebhookInbox()) {
            var first = subscribe(inbox.address());
            var id = first.getString("id");
            test(id);
            letOut("Tin có chữ ký", inbox, 2);
            var second = newsroom.post("/api/v1/subscriptions/" + id + "/secret", null);
            test(id);
            letOut("Tin có hai chữ ký", inbox, 4);

            var messages = inbox.messages();
            assertThat(messages).allMatch(one -> one.id().length() == 36);
            assertThat(said(messages, first)).allMatch(line -> line.startsWith("good good "));
            assertThat(said(messages.subList(2, 4), second)).allMatch(line -> line.startsWith("good good "));
            assertThat(said(messages.subList(0, 2), second)).allMatch(line -> line.startsWith("bad bad "));
            var forged =
                    messages.stream().map(one -> one.saying(one.body() + " ")).toList();
            assertThat(said(forged, first)).allMatch(line -> line.startsWith("bad bad "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Python", "Java", "PHP", "Node.js"})
    void the_sample_program_accepts_the_hubs_messages_and_no_others(String language) throws Exception {
        int port = freePort();
        var made = subscribe("http://127.0.0.1:" + port + "/");
        try (var program = start(language, made.getString("secret"), port)) {
            HubClient.await(language + " to listen", PATIENCE, () -> program.isRunning() && listens(port));
            test(made.getString("id"));
            assertThat(forge(port)).isEqualTo(401);
        }
    }

    @Test
    void the_openssl_command_detects_invalid_signatures() throws Exception {
        try (var inbox = new WebhookInbox()) {
            var made = subscribe(inbox.address());
            test(made.getString("id"));
            var message = inbox.messages().get(0);
            var folder = Program.workshop("webhook");
            Files.writeString(folder.resolve("verify.sh"), sample("curl, openssl"));
            var command = new ArrayList<>(List.of(
                    "env",
                    "-C",
                    folder.toString(),
                    "ID=" + message.id(),
                    "TIMESTAMP=" + message.timestamp(),
                    "SIGNATURE=" + message.signature(),
                    "LANTOA_WEBHOOK_SECRET=" + made.getString("secret"),
                    "bash",
                    "verify.sh"));

            Files.writeString(folder.resolve("body.json"), message.body());
            assertThat(heard(command)).isEqualTo("true [signed by the hub]");
            Files.writeString(folder.resolve("body.json"), message.body() + " ");
            assertThat(heard(command)).isEqualTo("false [not signed by the hub]");
        }
    }

    private static String heard(List<String> command) throws Exception {
        var lines = new ArrayList<String>();
        try (var program = Program.start(command.toArray(String[]::new))) {
            return program.hear(lines::add) + " " + lines;
        }
    }

    /** The verdicts of npm's library, and of Node's own Ed25519, for each message. */
    private static List<String> said(List<WebhookInbox.Message> messages, JsonObject secrets) throws Exception {
        var file = Program.workshop("webhook").resolve("messages.jsonl");
        Files.write(
                file,
                messages.stream()
                        .map(one -> one.with(secrets.getString("secret"), secrets.getString("publicKey"))
                                .toString())
                        .toList());
        try (var program = Program.node("verify-webhook.mjs", file.toString())) {
            var lines = program.lines();
            assertThat(lines).hasSameSizeAs(messages);
            return lines;
        }
    }

    private JsonObject subscribe(String target) {
        return newsroom.post(
                "/api/v1/subscriptions",
                Json.createObjectBuilder()
                        .add("channel", "webhook")
                        .add("label", "máy")
                        .add("target", target)
                        .build());
    }

    private void test(String subscription) {
        var tried = newsroom.postOnce("/api/v1/subscriptions/" + subscription + "/test", JsonValue.EMPTY_JSON_OBJECT);
        assertThat(tried.getBoolean("accepted")).as(tried.toString()).isTrue();
    }

    private static void letOut(String title, WebhookInbox inbox, int messages) {
        var job = MainJob.begin(TheProduct.uri(), "sms-text", title);
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder()
                                .add("topic", TOPIC)
                                .add("text", "Nộp hồ sơ tại dichvucong.gov.vn.")
                                .build());
        job.submitApproveRelease();
        HubClient.await("the message", PATIENCE, () -> inbox.messages().size() == messages);
    }

    private Program start(String language, String secret, int port) throws IOException {
        var folder = Program.workshop("webhook");
        var file = folder.resolve(
                switch (language) {
                    case "Python" -> "receiver.py";
                    case "Java" -> "Receiver.java";
                    case "PHP" -> "receiver.php";
                    default -> "receiver.mjs";
                });
        Files.writeString(file, sample(language + " (webhook)"));
        var command = new ArrayList<>(List.of("env", "LANTOA_WEBHOOK_SECRET=" + secret, "PORT=" + port));
        command.addAll(
                switch (language) {
                    case "Python" -> List.of("python3", file.toString());
                    case "Java" -> List.of(Path.of(System.getProperty("java.home"), "bin", "java") + "", file + "");
                    case "PHP" -> List.of("php", "-S", "127.0.0.1:" + port, file.toString());
                    default -> List.of("node", file.toString());
                });
        return Program.start(command.toArray(String[]::new));
    }

    /** A program on the page. */
    private String sample(String title) {
        try (var context = TheBrowser.withoutScripts()) {
            var page = context.newPage();
            page.navigate("/partner/signin");
            page.fill("#f-token", token);
            page.press("#f-token", "Enter");
            page.navigate("/partner/samples");
            return page.locator("section:has(h3:text-is(\"" + title + "\")) code")
                    .textContent();
        }
    }

    private static int forge(int port) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                                .header("webhook-id", "m1")
                                .header(
                                        "webhook-timestamp",
                                        Long.toString(Instant.now().getEpochSecond()))
                                .header("webhook-signature", "v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
                                .POST(BodyPublishers.ofString("{\"type\":\"vn.lantoa.test\",\"data\":{}}"))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
