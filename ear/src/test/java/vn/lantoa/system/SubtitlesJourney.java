package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deaf person watches a film on a phone, by keyboard only, with subtitles that were uploaded as SubRip. */
class SubtitlesJourney {
    private static final String SAID = "Bà con nộp hồ sơ tại nhà";
    private static final String SRT = "1\n00:00:00,000 --> 00:00:20,000\n" + SAID + "\n";
    private static final String FOCUSED = "() => document.activeElement.tagName";

    private static final String LETTERS =
            "async ([font, letters]) => (await document.fonts.load(`16px '${font}'`, letters)).length";

    @TempDir
    Path folder;

    @Test
    void subtitles_are_shown_while_the_film_plays() throws Exception {
        var film = released();
        try (var phone = TheBrowser.phone()) {
            var page = phone.newPage();
            page.navigate("/a/" + film);
            tabTo(page, "VIDEO");

            page.keyboard().press("Space");

            page.waitForFunction("() => !document.querySelector('video').paused");
            page.waitForFunction("() => document.querySelector('video').textTracks[0].activeCues?.length > 0");
            assertThat(page.evaluate("() => document.querySelector('video').textTracks[0].activeCues[0].text"))
                    .isEqualTo(SAID);
            assertThat(page.evaluate("() => document.querySelector('video').textTracks[0].mode"))
                    .isEqualTo("showing");
            assertThat(page.evaluate("() => document.querySelector('track').srclang"))
                    .isEqualTo("vi");
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(360);
            readsTheTranscript(page);
            for (var script : List.of("Khmer web|ភាសា", "Cham web|ꨌꩌ"))
                assertThat(page.evaluate(LETTERS, List.of(script.split("\\|")))).isEqualTo(1);
        }
        assertThat(Http.get(TheProduct.uri().resolve("/a/" + film + "/v/1/subtitles/vi.srt"))
                        .body())
                .isEqualTo(SRT + "\n");
    }

    @Test
    void an_officer_edits_subtitles_in_a_form_beside_the_film() throws Exception {
        var job = MainJob.begin(TheProduct.uri(), "video", "Phim chờ phụ đề");
        job.taken(job.uploader().upload(job.asset(), Films.brief(), "MASTER", null));
        try (var canbo = Officer.signedIn("canbo", TheBrowser.withoutScripts())) {
            var page = canbo.page();
            page.navigate("/console/assets/" + job.asset() + "/draft");
            canbo.follow("Soạn phụ đề mới");
            page.locator("[name=text]").fill("Câu đầu");
            page.locator("[name=end]").fill("ba giây");
            canbo.press("Thêm câu ở dưới");
            page.locator("[name=text]").nth(1).fill("Câu sau");
            canbo.press("Lưu phụ đề");
            assertThat(page.locator(".notice.bad").innerText())
                    .contains("câu 1")
                    .contains("câu 2");
            page.locator("[name=end]").nth(0).fill("0:03");
            page.locator("[name=start]").nth(1).fill("0:03");
            page.locator("[name=end]").nth(1).fill("0:05.5");
            canbo.press("Lưu phụ đề");
            canbo.reloadsUntil(
                    "the subtitles in the draft",
                    () -> page.getByText("phu-de.vi.vtt").first().isVisible());
        }
        try (var canbo = Officer.signedIn("canbo", TheBrowser.desk())) {
            var page = canbo.page();
            page.navigate("/console/assets/" + job.asset() + "/draft");
            canbo.follow("Sửa phụ đề");
            page.locator("[name=text]").nth(1).fill("Câu sau, đã sửa");
            page.locator("[data-play]").nth(1).click();
            page.waitForFunction(
                    "() => document.querySelector('#film').textTracks[0].activeCues?.[0]?.text === 'Câu sau, đã sửa'");
            canbo.press("Lưu phụ đề");
            canbo.reloadsUntil("the words that were mended", () -> inDraft(job).contains("đã sửa"));
        }
        assertThat(inDraft(job))
                .isEqualTo("WEBVTT\n\n00:00:00.000 --> 00:00:03.000\nCâu đầu\n"
                        + "\n00:00:03.000 --> 00:00:05.500\nCâu sau, đã sửa\n");
    }

    private static String inDraft(MainJob job) {
        var canbo = job.uploader();
        return canbo
                .asset(job.asset())
                .getJsonObject("draft")
                .getJsonArray("files")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(file -> file.getJsonObject("file").getString("role").equals("subtitles"))
                .map(file ->
                        "/api/v1/assets/" + job.asset() + "/draft/files/" + file.getString("id") + "/subtitles.vtt")
                .map(path -> canbo.send(canbo.request(path).build()).body())
                .findFirst()
                .orElse("");
    }

    private static void readsTheTranscript(Page page) {
        tabTo(page, "SUMMARY");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.querySelector('.transcript').open");
        assertThat(page.locator(".transcript").innerText()).contains("Lời đọc của phim");
    }

    /** Moves on with the Tab key until this element has the focus. */
    private static void tabTo(Page page, String element) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (element.equals(page.evaluate(FOCUSED))) return;
        }
        throw new AssertionError("nobody reaches " + element + " by keyboard");
    }

    private String released() throws Exception {
        var job = MainJob.begin(TheProduct.uri(), "video", "Phim có phụ đề");
        var output = Files.writeString(folder.resolve("phu-de.srt"), SRT, StandardCharsets.UTF_8);
        var read = Files.writeString(folder.resolve("loi.txt"), "Lời đọc của phim.\n", StandardCharsets.UTF_8);
        var uploader = job.uploader();
        job.taken(uploader.upload(job.asset(), Films.brief(), "MASTER", null));
        job.taken(uploader.upload(job.asset(), output, "SUBTITLES", "vi"), 2);
        job.taken(uploader.upload(job.asset(), read, "TRANSCRIPT", "vi"), 3);
        job.submitApproveRelease();
        return job.asset();
    }
}
