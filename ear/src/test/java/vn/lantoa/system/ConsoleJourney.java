package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.run.demo.HubClient;

/** The main job in the console: one officer uploads a film, a second approves it, a third releases it. */
class ConsoleJourney {
    private static final String EXPLANATION = "Số điện thoại trong phim đã thay đổi.";

    @Test
    void publishes_a_film_and_withdraws_it() throws Exception {
        walk("Phim thử: bảng điều khiển", Films.brief(), TheBrowser::desk, true);
    }

    @Test
    void does_the_same_where_no_scripts_run() throws Exception {
        walk("Phim thử: không có JavaScript", Films.brief(), TheBrowser::withoutScripts, false);
    }

    @Test
    @Tag("field")
    void uploads_a_film_of_300_megabytes(@TempDir Path folder) throws IOException {
        walk("Phim thử: 300 MB", Films.ofBytes(folder, 300_000_000), TheBrowser::desk, true);
    }

    private static void walk(String title, Path film, Supplier<BrowserContext> browser, boolean scripts)
            throws IOException {
        try (var canbo = Officer.signedIn("canbo", browser.get())) {
            canbo.begins("video");
            if (scripts) canbo.drops(List.of(film));
            else sendPlainly(canbo, film);
            waitForFile(canbo, film, scripts);
            canbo.writes(title, "Phim ngắn hướng dẫn nộp hồ sơ trực tuyến.");
            canbo.seals();
            canbo.handsIn();
        }
        approve(title, browser);
        var asset = release(title, browser);
        visit("/a/" + asset, title, film);
        withdraw(asset, title, browser);
    }

    private static void sendPlainly(Officer officer, Path film) {
        officer.field("Chọn tệp").setInputFiles(film);
        officer.choose("Vai trò", "master");
        officer.press("Tải lên");
        officer.page().waitForURL("**/draft#draft-files");
    }

    private static void waitForFile(Officer officer, Path film, boolean scripts) {
        var file = officer.page()
                .locator("#draft-files")
                .getByRole(AriaRole.LINK)
                .getByText(film.getFileName().toString());
        if (!scripts) officer.reloadsUntil("the file in the draft", file::isVisible);
        file.waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(TheProduct.PATIENCE.toMillis()));
    }

    private static void approve(String title, Supplier<BrowserContext> browser) {
        try (var duyet = Officer.signedIn("duyet", browser.get())) {
            duyet.opens("Phê duyệt", title);
            duyet.reloadsUntil(
                    "the inspection",
                    () -> duyet.page().getByText("Đã kiểm tra").first().isVisible());
            duyet.reloadsUntil(
                    "the picture of the film",
                    () -> duyet.page().locator("main video[poster], main video").count() > 0);
            // there is no scanner here, and the approver is warned
            assertThat(duyet.page().getByText("Tệp chưa được quét mã độc")).isVisible();
            duyet.press(FirstReleaseJourney.APPROVE);
            FirstReleaseJourney.decided(duyet.page(), "Đã duyệt", title);
        }
    }

    private static String release(String title, Supplier<BrowserContext> browser) {
        try (var phathanh = Officer.signedIn("phathanh", browser.get())) {
            phathanh.page().navigate("/console");
            phathanh.follow(title);
            phathanh.excusesWhatIsMissing();
            phathanh.press("Phát hành");
            // held for half a minute first
            assertThat(phathanh.page().locator("[data-seconds]")).isVisible();
            phathanh.reloadsUntil(
                    "the publication",
                    () -> phathanh.page().getByText("Đang công khai").first().isVisible());
            phathanh.follow("Xem trang công khai");
            return phathanh.page().url().replaceAll(".*/a/", "");
        }
    }

    private static void visit(String path, String title, Path film) throws IOException {
        try (var everybody = TheBrowser.phone()) {
            var page = everybody.newPage();
            page.navigate(path);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title)))
                    .isVisible();
            var download = page.waitForDownload(() -> page.getByRole(
                            AriaRole.LINK, new Page.GetByRoleOptions().setName("Tải về " + film.getFileName()))
                    .click());
            assertThat(Files.mismatch(download.path(), film)).isEqualTo(-1);
        }
    }

    private static void withdraw(String asset, String title, Supplier<BrowserContext> browser) {
        try (var phathanh = Officer.signedIn("phathanh", browser.get())) {
            phathanh.opens("Phát hành", title);
            phathanh.follow("Thu hồi");
            phathanh.page()
                    .getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^Thu hồi có thông báo")))
                    .check();
            phathanh.type("Giải thích công khai", EXPLANATION);
            phathanh.page()
                    .getByRole(
                            AriaRole.CHECKBOX,
                            new Page.GetByRoleOptions().setName("Tôi hiểu rằng không thể đảo ngược việc thu hồi này."))
                    .check();
            phathanh.press("Thu hồi");
            assertThat(phathanh.page().getByText("Đã thu hồi").first()).isVisible();
        }
        var path = TheProduct.uri().resolve("/a/" + asset);
        HubClient.await(
                "the page is gone", TheProduct.PATIENCE, () -> Http.get(path).statusCode() == 410);
        try (var everybody = TheBrowser.phone()) {
            var page = everybody.newPage();
            page.navigate("/a/" + asset);
            assertThat(page.getByText(EXPLANATION)).isVisible();
        }
    }
}
