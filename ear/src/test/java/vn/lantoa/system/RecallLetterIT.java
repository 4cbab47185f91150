package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.Json;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.Product;
import vn.lantoa.run.demo.HubClient;

/** What the duty desk of a newspaper gets when something is recalled, and what it does with it. */
class RecallLetterIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String HERE = "/recalls/acknowledgement";
    private static final String TITLE = "Tờ rơi in sai số tổng đài";
    private static final Pattern LINK =
            Pattern.compile("https?://\\S+/recalls/acknowledgement\\?link=([A-Za-z0-9_-]{43})");

    @Test
    void a_letter_comes_at_once_and_its_link_acknowledges_that_one_recall() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        var address = "smtp://127.0.0.1:" + server.getSmtp().getPort() + "?from=lantoa@tinh.example.vn";
        try (var product =
                TheProduct.ready(Product.start(TheProduct.settings("recall").with("LANTOA_SMTP_URL", address)))) {
            var hub = product.first().home();
            contact(hub);
            var job = MainJob.begin(hub, "training-material", TITLE);
            job.taken(job.uploader()
                    .upload(job.asset(), "tờ rơi.txt", "master", null, BodyPublishers.ofString("Bước một.")));
            var release = job.submitApproveRelease();

            job.withdraw(release, "Số tổng đài sai.");

            HubClient.await("the letter", PATIENCE, () -> server.getReceivedMessages().length > 0);
            var letter = server.getReceivedMessages()[0];
            assertThat(letter.getAllRecipients())
                    .extracting(Object::toString)
                    .containsExactly("trucban@toasoan.example");
            assertThat(letter.getSubject()).contains(TITLE);
            var text = String.valueOf(letter.getContent());
            assertThat(text).contains(job.asset()).contains("Số tổng đài sai.");
            var link = LINK.matcher(text);
            assertThat(link.find()).isTrue();
            var page = hub.resolve(HERE + "?link=" + link.group(1));

            assertThat(Http.get(page).body()).contains(TITLE).contains("Báo");
            assertThat(state(job, release)).as("to look is not to acknowledge").isEqualTo("TOLD");
            assertThat(Http.get(hub.resolve(HERE + "?link=" + "x".repeat(43))).statusCode())
                    .isEqualTo(404);
            assertThat(said(hub, link.group(1), "").statusCode()).isEqualTo(422);
            assertThat(said(hub, link.group(1), "Đã gỡ khỏi trang.").statusCode())
                    .isEqualTo(303);
            assertThat(state(job, release)).isEqualTo("ACKNOWLEDGED");
            assertThat(said(hub, link.group(1), "Lần nữa.").statusCode()).isEqualTo(409);
        } finally {
            server.stop();
        }
    }

    private static void contact(URI hub) {
        var administrator = HubClient.signIn(hub, "quantri", "lantoa-demo");
        var newspaper = administrator.get("/api/v1/partners").asJsonObject().getJsonArray("partners").stream()
                .map(one -> one.asJsonObject())
                .filter(one -> one.getString("code").equals("bao-dong-nai"))
                .findFirst()
                .orElseThrow();
        administrator.post(
                "/api/v1/partners/" + newspaper.getString("id") + "/contacts",
                Json.createObjectBuilder()
                        .add("name", "Trực ban toà soạn")
                        .add("email", "trucban@toasoan.example")
                        .add("duties", Json.createArrayBuilder().add("recall"))
                        .build());
    }

    /** How it stands with the newspaper. */
    private static String state(MainJob job, String release) {
        return job.uploader().get("/api/v1/recalls/" + release).asJsonObject().getJsonArray("partners").stream()
                .map(one -> one.asJsonObject())
                .filter(one -> one.getString("name").contains("Báo"))
                .findFirst()
                .orElseThrow()
                .getString("state");
    }

    private static HttpResponse<String> said(URI hub, String link, String done) {
        return Http.send(HttpRequest.newBuilder(hub.resolve(HERE))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "link=" + link + "&done=" + URLEncoder.encode(done, StandardCharsets.UTF_8)))
                .build());
    }
}
