package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.Json;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** A newsroom that gets a daily e-mail, and the one click by which its mail program unsubscribes. */
class DigestLetterIT {
    private static final String DESK = "bantin@toasoan.example";
    private static final String EDITOR = "thuky@toasoan.example";

    @Test
    void a_digest_lists_new_assets_and_has_a_one_click_unsubscribe() throws Exception {
        var hub = TheProduct.uri();
        var newsroom = newsroom(hub);
        var subscription = subscribe(newsroom, DESK);
        var other = subscribe(newsroom, EDITOR);
        var job = MainJob.message(hub, "Tin nhắn trong bản tin ngày", "Nộp hồ sơ tại dichvucong.gov.vn.");
        job.submitApproveRelease();

        var letter = TheMailServer.letter(DESK, job.asset());

        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var end = end(letter);
        assertThat(Http.get(end).body()).contains("Ngừng nhận");
        assertThat(state(newsroom, subscription)).as("to look is not to end").isEqualTo("active");
        assertThat(click(URI.create(end.toString().replaceAll(".$", "x"))))
                .as("no link of ours")
                .isEqualTo(404);

        assertThat(click(end)).isEqualTo(200);

        assertThat(state(newsroom, subscription)).isEqualTo("ended");
        assertThat(click(end)).as("again").isEqualTo(200);
        assertThat(state(newsroom, other)).isEqualTo("active");

        press(end(TheMailServer.letter(EDITOR, job.asset())));

        assertThat(state(newsroom, other)).isEqualTo("ended");
    }

    /** The unsubscribe address in the e-mail's header. */
    private static URI end(Message letter) throws MessagingException {
        return URI.create(letter.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", ""));
    }

    /** Unsubscribes as a person does who opens the link in a browser. */
    private static void press(URI end) {
        try (var desk = TheBrowser.desk()) {
            var page = desk.newPage();
            page.navigate(end.toString());
            var button = page.locator("main form button[type=submit]");
            button.click();
            button.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    /** Unsubscribes as a mail program does (RFC 8058). */
    private static int click(URI end) {
        return Http.send(HttpRequest.newBuilder(end)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                        .build())
                .statusCode();
    }

    private static HubClient newsroom(URI hub) {
        var partner = Newcomer.newsroom(hub, "Toà soạn thử");
        partner.give(List.of(), List.of());
        return HubClient.withToken(hub, partner.token());
    }

    private static String subscribe(HubClient newsroom, String address) {
        return newsroom.post(
                        "/api/v1/subscriptions",
                        Json.createObjectBuilder()
                                .add("channel", "digest")
                                .add("label", "Bản tin sáng")
                                .add("target", address)
                                .add("settings", "06:30")
                                .build())
                .getString("id");
    }

    private static String state(HubClient newsroom, String subscription) {
        return newsroom.get("/api/v1/subscriptions/" + subscription)
                .asJsonObject()
                .getString("state");
    }
}
