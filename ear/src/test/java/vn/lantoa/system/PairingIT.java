package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** A portal's plugin is paired with the hub, gets its messages, and is trusted only with its own token. */
class PairingIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** A message to the portal. */
    private record Message(String id, String signature, String timestamp, String referer, String body) {}

    private final Queue<Message> messages = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean blocked = new AtomicBoolean();
    private HttpServer portal = none();

    @BeforeEach
    void listen() throws IOException {
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/vi/lantoa/webhook/", exchange -> {
            var headers = exchange.getRequestHeaders();
            var id = headers.getFirst("webhook-id");
            messages.add(new Message(
                    id,
                    headers.getFirst("webhook-signature"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("Referer"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            // as NukeViet answers a POST that it considers an attack
            var answer = blocked.get() ? "<html>Your request is blocked</html>" : "{\"received\":\"" + id + "\"}";
            exchange.getResponseHeaders().add("Content-Type", blocked.get() ? "text/html" : "application/json");
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        portal.start();
    }

    @AfterEach
    void stop() {
        portal.stop(0);
    }

    @Test
    void a_paired_portal_is_notified_of_a_recall_and_only_its_own_receipt_counts() throws Exception {
        var administrator = DemoOfficers.at(TheProduct.uri(), "quantri");
        var partner = Newcomer.newsroom(administrator, "Cổng xã thử ghép");
        var code = administrator
                .post(
                        "/api/v1/pairings",
                        Json.createObjectBuilder().add("partner", partner.id()).build())
                .getString("code");

        var answer = pair(code);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        var given = json(answer);
        assertThat(given.getString("name")).isEqualTo("Cổng xã thử ghép");
        assertThat(given.getString("webhookSecret")).startsWith("whsec_");
        assertThat(given.getJsonArray("recalls").getString(0)).endsWith("/recalls.json");
        var again = pair(code);
        assertThat(again.statusCode()).as("the same code once more").isEqualTo(422);
        assertThat(again.body())
                .contains("pairing-code-not-valid")
                .isEqualTo(pair("0000-0000-0000").body());

        var wire = HubClient.withToken(TheProduct.uri(), given.getString("token"));
        var head = wire.get("/wire/v1/checksum").asJsonObject().getJsonNumber("seq");
        var job = MainJob.message(TheProduct.uri(), "Tin cho cổng đã ghép", "Nộp hồ sơ tại dichvucong.gov.vn.");
        var release = job.submitApproveRelease();
        HubClient.await("the message", PATIENCE, () -> told(job.asset(), "published"));
        var message = messages.stream()
                .filter(one -> one.body().contains(job.asset()))
                .findFirst()
                .orElseThrow();
        assertThat(message.referer()).isEqualTo(origin());
        assertThat(message.signature().split(" ")).contains(signature(message, given.getString("webhookSecret")));
        assertThat(wire.get("/wire/v1/changes?limit=500&after=" + head).toString())
                .contains(job.asset());
        var lane = "/api/v1/subscriptions/" + given.getString("subscription");
        HubClient.await("the empty lane", PATIENCE, () -> number(wire, lane, "waiting") == 0);

        blocked.set(true);
        job.withdraw(release, "Sai số tổng đài.");
        HubClient.await("the notice", PATIENCE, () -> number(wire, lane, "failures") > 0);
        assertThat(number(wire, lane, "waiting"))
                .as("200 of somebody else is no receipt")
                .isPositive();
        var page = administrator.send(administrator
                .request("/console/partners/" + partner.id() + "/pairing")
                .build());
        assertThat(page.statusCode()).isNotEqualTo(500);
        blocked.set(false);
        HubClient.await("the notice taken", PATIENCE, () -> number(wire, lane, "waiting") == 0);

        var parting = wire.request("/api/v1/pairings?portal=" + origin());
        assertThat(wire.send(parting.DELETE().build()).statusCode()).isEqualTo(204);
        assertThat(wire.send(wire.request("/wire/v1/changes?after=0").build()).statusCode())
                .as("the token of a portal that has parted")
                .isEqualTo(401);
    }

    @Test
    void rejects_endless_bodies_and_invalid_json() {
        assertThat(post("{\"code\":\"" + "x".repeat(20_000) + "\"}").statusCode())
                .isEqualTo(413);
        assertThat(post("code=1").statusCode()).isEqualTo(400);
        assertThat(post("[]").statusCode()).isEqualTo(400);
        assertThat(post("{}").statusCode()).isEqualTo(422);
    }

    private boolean told(String asset, String what) {
        return messages.stream()
                .anyMatch(one -> one.body().contains(asset) && one.body().contains("vn.lantoa.asset." + what));
    }

    private static int number(HubClient client, String address, String field) {
        return client.get(address).asJsonObject().getInt(field);
    }

    private HttpResponse<String> pair(String code) {
        return post(Json.createObjectBuilder()
                .add("code", code)
                .add("portal", origin())
                .add("software", "nukeviet/4.5.05")
                .add("plugin", "1.0.0")
                .add("webhook", origin() + "vi/lantoa/webhook/")
                .build()
                .toString());
    }

    private static HttpResponse<String> post(String body) {
        return Http.send(HttpRequest.newBuilder(TheProduct.uri().resolve("/embed/pairing"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private String origin() {
        return "http://127.0.0.1:" + portal.getAddress().getPort() + "/";
    }

    private static String signature(Message message, String secret) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        var signed = String.join(".", List.of(message.id(), message.timestamp(), message.body()));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static HttpServer none() {
        try {
            return HttpServer.create();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
