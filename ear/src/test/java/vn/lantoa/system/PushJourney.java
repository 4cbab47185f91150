package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.ApiRefusal;
import vn.lantoa.run.demo.HubClient;

/** A newsroom creates a channel on its own page and manages it, in a browser without scripts. */
class PushJourney {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String LABEL = "Máy chủ toà soạn điện tử " + "k".repeat(70);
    private static final String TOPIC = "III.5";

    private final AtomicInteger answer = new AtomicInteger(204);
    private HttpServer receiver = none();

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    @Test
    void a_subscription_is_created_tested_paused_rotated_and_ended() {
        try (var context = TheBrowser.withoutScripts()) {
            var page = context.newPage();
            signIn(page);
            follow(page, "nav.rail >> text=Kênh gửi");
            assertThat(page.content()).contains("Chưa có kênh nào");
            look(page, "partner-push-none");
            page.fill("#f-label", LABEL);
            page.fill("#f-target", "file:///etc/passwd");
            follow(page, "#new button");
            assertThat(page.content()).contains("không phải địa chỉ mà kênh này gửi đến được");
            assertThat(page.inputValue("#f-label")).isEqualTo(LABEL);
            look(page, "partner-push-wrong");
            page.fill("#f-target", "https://10.0.0.1/lantoa");
            follow(page, "#new button");
            assertThat(page.content()).contains("là địa chỉ nội bộ, hệ thống không gửi đến đó");

            page.fill("#f-target", address());
            follow(page, "#new button");
            var first = page.locator(".notice.good .code").innerText();
            assertThat(first).startsWith("whsec_");
            assertThat(page.content()).contains("whpk_");
            look(page, "partner-push-secret");
            follow(page, "text=Về kênh này");
            assertThat(page.content()).doesNotContain("whsec_").contains("Không có gì.");
            look(page, "partner-push-new");

            press(page, "Gửi thử");
            assertThat(page.content()).contains("Nơi nhận đã nhận tin thử");
            answer.set(302);
            press(page, "Gửi thử");
            assertThat(page.content()).contains("không nhận tin thử").contains("chuyển hướng (302)");
            answer.set(204);

            press(page, "Tạm dừng");
            assertThat(page.locator("dl.facts").innerText())
                    .contains("tạm dừng")
                    .contains("theo yêu cầu");
            press(page, "Chạy tiếp");
            assertThat(page.locator("dl.facts").innerText()).contains("đang chạy");
            press(page, "Đổi mã bí mật");
            assertThat(page.locator(".notice.good .code").innerText())
                    .startsWith("whsec_")
                    .isNotEqualTo(first);
            assertThat(page.content()).contains("24 giờ");
            follow(page, "text=Về kênh này");

            page.click("summary");
            press(page, "Kết thúc");
            assertThat(page.content()).contains("Chưa có kênh nào");
        }
    }

    @Test
    void the_api_rejects_internal_addresses_too() {
        var newsroom = Newcomer.newsroom(TheProduct.uri(), "Toà soạn có máy chủ");
        var wanted = Json.createObjectBuilder()
                .add("channel", "webhook")
                .add("label", LABEL)
                .add("target", "https://169.254.169.254/latest")
                .build();

        assertThatThrownBy(() ->
                        HubClient.withToken(TheProduct.uri(), newsroom.token()).post("/api/v1/subscriptions", wanted))
                .isInstanceOf(ApiRefusal.class)
                .hasMessageContaining("barred-address-inside");
    }

    @Test
    void a_refused_delivery_is_a_dead_letter_and_can_be_resent() {
        try (var context = TheBrowser.withoutScripts()) {
            var page = context.newPage();
            signIn(page);
            page.navigate("/partner/subscriptions");
            page.fill("#f-label", LABEL);
            page.fill("#f-target", address() + "x".repeat(90));
            follow(page, "#new button");
            follow(page, "text=Về kênh này");
            var channel = page.url();
            letOut("Tin đầu tiên");
            HubClient.await("the first message", PATIENCE, () -> shows(page, channel, "đã nhận"));
            answer.set(422);
            letOut("Tin bị từ chối");
            HubClient.await("the refusal", PATIENCE, () -> shows(page, channel + "?which=dead", "bị từ chối"));
            assertThat(page.locator("#deliveries ~ table tbody tr").count()).isOne();
            look(page, "partner-push-dead");
            var number = page.locator("#deliveries ~ table tbody td")
                    .first()
                    .innerText()
                    .strip();
            page.navigate(channel);
            look(page, "partner-push-one");

            answer.set(204);
            page.fill("#f-from", number);
            page.fill("#f-to", "1");
            follow(page, "#replay button");
            assertThat(page.content()).contains("Chưa thực hiện được");
            page.fill("#f-to", number);
            follow(page, "#replay button");
            assertThat(page.content()).contains("Sẽ gửi lại 1 tin");
            HubClient.await(
                    "the repetition",
                    PATIENCE,
                    () -> shows(page, channel, "gửi lại lần 1")
                            && page.locator("dl.facts").innerText().contains("số " + number));
            page.navigate("/partner/subscriptions");
            look(page, "partner-push-list");
            page.navigate("/partner/samples");
            look(page, "partner-samples");
            assertThat(page.content())
                    .contains("whsec_")
                    .contains("hash_equals")
                    .doesNotContain("noparse");
        }
    }

    @Test
    void nobody_sees_or_touches_the_channel_of_another() {
        var other = HubClient.withToken(TheProduct.uri(), newsroom().token());
        var foreign = other.post(
                        "/api/v1/subscriptions",
                        Json.createObjectBuilder()
                                .add("channel", "webhook")
                                .add("label", "của người khác")
                                .add("target", address())
                                .build())
                .getString("id");
        try (var context = TheBrowser.withoutScripts()) {
            var page = context.newPage();
            signIn(page);
            assertThat(page.navigate("/partner/subscriptions/" + foreign).status())
                    .isEqualTo(404);
            var forged = page.request()
                    .post(TheProduct.uri()
                            .resolve("/partner/subscriptions/" + foreign + "/end")
                            .toString());
            assertThat(forged.status()).as("without the token of the form").isEqualTo(403);
        }
        assertThat(other.get("/api/v1/subscriptions/" + foreign).asJsonObject().getString("state"))
                .isEqualTo("active");
    }

    private static boolean shows(Page page, String address, String text) {
        page.navigate(address);
        return page.locator("section:has(#deliveries)").innerText().contains(text);
    }

    /** Follows a link, and waits for the whole page. */
    private static void follow(Page page, String selector) {
        page.click(selector);
        page.waitForLoadState();
    }

    private static void press(Page page, String label) {
        follow(page, "button:text-is(\"" + label + "\")");
    }

    private static void letOut(String title) {
        var job = MainJob.begin(TheProduct.uri(), "sms-text", title);
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder()
                                .add("topic", TOPIC)
                                .add("text", "Nộp hồ sơ tại dichvucong.gov.vn.")
                                .build());
        job.submitApproveRelease();
    }

    private String address() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/";
    }

    private static Newcomer newsroom() {
        var administrator = DemoOfficers.at(TheProduct.uri(), "quantri");
        var partner =
                Newcomer.newsroom(administrator, "Toà soạn có tên rất dài để thử trang của đối tác trên điện thoại");
        partner.give(List.of(TOPIC), List.of());
        return partner;
    }

    private static void signIn(Page page) {
        var token = newsroom().token();
        page.navigate("/partner/signin");
        page.fill("#f-token", token);
        page.press("#f-token", "Enter");
    }

    private static HttpServer none() {
        try {
            return HttpServer.create();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Screenshots for people, as on a phone, a tablet and a desk; nothing is cut off on any. */
    private static void look(Page page, String name) {
        for (int width : List.of(360, 768, 1440)) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", name + "-" + width + ".png")));
        }
    }
}
