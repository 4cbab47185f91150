package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The e-mail about a recall to the duty desk of a newspaper, and its acknowledgement. */
class RecallLetterIT {
    private static final String DESK = "trucban@toasoan.example";
    private static final String NEWSROOM = "Toà soạn nhận thư thu hồi";
    private static final String HERE = "/recalls/acknowledgement";
    private static final String TITLE = "Tờ rơi in sai số tổng đài";
    private static final Pattern LINK =
            Pattern.compile("https?://\\S+/recalls/acknowledgement\\?link=([A-Za-z0-9_-]{43})");

    @Test
    void an_e_mail_is_sent_at_once_and_its_link_acknowledges_that_recall() throws Exception {
        var hub = TheProduct.uri();
        var newsroom = Newcomer.newsroom(hub, NEWSROOM);
        newsroom.give(List.of(), List.of());
        newsroom.tellOfRecalls("Trực ban toà soạn", DESK);
        var job = MainJob.begin(hub, "training-material", TITLE);
        job.taken(
                job.uploader().upload(job.asset(), "tờ rơi.txt", "master", null, BodyPublishers.ofString("Bước một.")));
        var release = job.submitApproveRelease();

        job.withdraw(release, "Số tổng đài sai.");

        var letter = TheMailServer.letter(DESK, job.asset());
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getSubject()).contains(TITLE);
        var text = TheMailServer.text(letter);
        assertThat(text).contains("Số tổng đài sai.");
        var link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        var page = hub.resolve(HERE + "?link=" + link.group(1));

        assertThat(Http.get(page).body()).contains(TITLE).contains(NEWSROOM);
        assertThat(state(job, release)).as("to look is not to acknowledge").isEqualTo("TOLD");
        assertThat(Http.get(hub.resolve(HERE + "?link=" + "x".repeat(43))).statusCode())
                .isEqualTo(404);
        var refused = said(hub, link.group(1), "");
        assertThat(refused.statusCode()).isEqualTo(422);
        for (var header : Map.of(
                        "Cache-Control", "no-store", "Referrer-Policy", "strict-origin", "X-Robots-Tag", "noindex")
                .entrySet())
            assertThat(refused.headers().allValues(header.getKey())).containsExactly(header.getValue());
        try (var desk = TheBrowser.desk()) {
            var opened = desk.newPage();
            opened.navigate(page.toString());
            var form = opened.locator("form[action$='/recalls/acknowledgement']");
            form.locator("[name=done]").fill("Đã gỡ khỏi trang.");
            form.locator("button[type=submit]").click();
            form.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(opened.content()).as("of the answer").contains("Đã gỡ khỏi trang.");
        }
        assertThat(state(job, release)).isEqualTo("ACKNOWLEDGED");
        assertThat(said(hub, link.group(1), "Lần nữa.").statusCode()).isEqualTo(409);
    }

    /** The newspaper's state on the board. */
    private static String state(MainJob job, String release) {
        return job.uploader().get("/api/v1/recalls/" + release).asJsonObject().getJsonArray("partners").stream()
                .map(one -> one.asJsonObject())
                .filter(one -> one.getString("name").equals(NEWSROOM))
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
