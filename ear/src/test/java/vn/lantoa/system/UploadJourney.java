package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploads of files over a poor connection. */
class UploadJourney {
    private static final int FILM_BYTES = 48_000_000;
    private static final long PART = 16 << 20;
    private static final int SLOW = 12_000_000; // bytes a second: slow enough to stop in the middle
    private static final Pattern HALF = Pattern.compile("(4\\d|5\\d|6\\d) %");
    private static final String XMP =
            """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
              xmlns:cc="http://creativecommons.org/ns#" photoshop:Credit="Báo Đồng Nai" photoshop:DateCreated="2026-03-12T08:00:00">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Bộ phận một cửa</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Người dân nộp hồ sơ.</rdf:li></rdf:Alt></dc:description>
            <cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>
            </rdf:Description></rdf:RDF></x:xmpmeta>""";

    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(TheProduct.PATIENCE.toMillis());

    @Test
    void resumes_after_a_pause_and_after_the_browser_was_closed(@TempDir Path folder) throws IOException {
        var film = Films.ofBytes(folder, FILM_BYTES);
        var profile = folder.resolve("profile");
        String draft;
        try (var canbo = Officer.signedIn("canbo", TheBrowser.withProfile(profile))) {
            canbo.begins("video");
            draft = canbo.page().url();
            slow(canbo.page());
            canbo.drops(List.of(film));
            assertThat(row(canbo).getByText(HALF)).hasCount(1, patiently());
            canbo.press("Tạm dừng phim-dai.mp4");
            assertThat(row(canbo).getByRole(AriaRole.STATUS)).hasText("tạm dừng", PATIENTLY);
        }
        try (var canbo = Officer.signedIn("canbo", TheBrowser.withProfile(profile), draft)) {
            assertThat(canbo.page().getByText("Tệp còn dở")).isVisible();
            var offsets = offsetsOf(canbo.page());
            canbo.drops(List.of(film));
            assertThat(row(canbo).getByRole(AriaRole.STATUS)).hasText("xong", PATIENTLY);
            assertThat(offsets.peek()).isGreaterThanOrEqualTo(PART);
            assertThat(canbo.page().locator("#draft-files [data-sha256]")).hasAttribute("data-sha256", sha256(film));
        }
    }

    @Test
    void accepts_many_files_at_once_and_shows_the_error_of_each(@TempDir Path folder) throws IOException {
        var files = List.of(
                Films.OF_THE_DEMO,
                Films.OF_THE_DEMO.resolveSibling("nop-ho-so-tu-nha.vi.vtt"),
                Files.createFile(folder.resolve("rỗng.mp4")),
                Files.writeString(folder.resolve("giả.mp4"), "đây không phải phim ".repeat(1000)));
        try (var canbo = Officer.signedIn("canbo", TheBrowser.desk())) {
            canbo.begins("video");
            drop(canbo.page(), files);
            says(canbo, "nop-ho-so-tu-nha.mp4", "xong");
            says(canbo, "nop-ho-so-tu-nha.vi.vtt", "xong");
            says(canbo, "rỗng.mp4", "không tải được: tệp rỗng");
            says(canbo, "giả.mp4", "không tải được: nội dung tệp không đúng với tên hoặc loại của nó");
            var shown = canbo.page().locator("#draft-files [data-sha256]");
            assertThat(shown).hasCount(2);
            shown.first().getByText("Bỏ tệp này").click();
            assertThat(shown).hasCount(1);
            canbo.press("Lấy lại tệp");
            assertThat(shown).hasCount(2);
        }
    }

    @Test
    void fills_empty_fields_from_picture_metadata_and_suggests_the_others(@TempDir Path folder) throws IOException {
        var picture = Files.write(folder.resolve("một cửa.jpg"), Pictures.jpeg(XMP));
        try (var canbo = Officer.signedIn("canbo", TheBrowser.desk())) {
            var page = canbo.page();
            canbo.begins("photo");
            canbo.drops(List.of(picture));
            assertThat(canbo.field("Tên")).hasValue("Bộ phận một cửa");
            assertThat(canbo.field("Mô tả")).hasValue("Người dân nộp hồ sơ.");
            assertThat(canbo.field("Giấy phép sử dụng")).hasValue("CC-BY-4.0");
            assertThat(canbo.field("Ghi chú")).hasValue("Ngày tạo theo tệp: 12/03/2026");
            // the last choice of this agency is not overwritten
            assertThat(canbo.field("Dòng ghi nguồn")).not().hasValue("Báo Đồng Nai");
            assertThat(canbo.field("Dòng ghi nguồn")).not().hasValue("");
            // a click could miss the button: the page still moves while the file is uploaded
            page.locator("[data-file-texts] button")
                    .filter(new Locator.FilterOptions().setHasText("Dòng ghi nguồn"))
                    .press("Enter");
            assertThat(canbo.field("Dòng ghi nguồn")).hasValue("Báo Đồng Nai");
            assertThat(page.locator("#draft-status")).containsText("Đã lưu");
            says(canbo, "một cửa.jpg", "xong");
            page.reload();
            assertThat(canbo.field("Dòng ghi nguồn")).hasValue("Báo Đồng Nai");

            // what was typed last is saved although a link is followed at once
            var draft = page.url();
            canbo.field("Dòng ghi nguồn").fill("Đài Đồng Nai");
            page.locator(".head-acts summary").click();
            page.locator("#asset-page").click();
            page.waitForURL(Pattern.compile("/console/assets/[^/]+$"));
            page.navigate(draft);
            assertThat(canbo.field("Dòng ghi nguồn")).hasValue("Đài Đồng Nai");

            // IIM has priority over Exif, which is used if nothing else has the value
            var exif = Map.of(0x010E, "Ảnh chụp", 0x013B, "Lê Văn B", 0x8298, "Báo", 0x9C9B, "Tên trong Exif");
            var iim = Map.of(
                    5,
                    "Tên trong IIM",
                    55,
                    "20260312",
                    80,
                    "Nguyễn Thị A",
                    116,
                    "creativecommons.org/licenses/by/4.0/");
            assertThat(said(page, Pictures.jpeg(exif, iim)))
                    .isEqualTo(Map.of(
                            "title", "Tên trong IIM",
                            "description", "Ảnh chụp",
                            "creator", "Nguyễn Thị A",
                            "license", "CC-BY-4.0",
                            "rights", "creativecommons.org/licenses/by/4.0/",
                            "note", "Ngày 12/03/2026"));
            assertThat(said(page, Pictures.jpeg(Map.of(0x9C9B, "Tên", 0x010E, "OLYMPUS DIGITAL CAMERA"), Map.of())))
                    .isEqualTo(Map.of("title", "Tên"));
            assertThat(said(page, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0x7F}))
                    .isEqualTo(Map.of());
        }
    }

    /** The metadata that the page's script finds in this picture. */
    private static Object said(Page page, byte[] picture) {
        return page.evaluate(
                "async (bytes) => (await import('/assets/picture-texts.js'))"
                        + ".said(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], 'a.jpg'), 'Ngày')",
                Base64.getEncoder().encodeToString(picture));
    }

    private static void says(Officer officer, String file, String what) {
        var row = officer.page().locator(".upload").filter(new Locator.FilterOptions().setHasText(file));
        assertThat(row.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("^" + what), PATIENTLY);
    }

    private static Locator row(Officer officer) {
        return officer.page().locator(".upload");
    }

    private static LocatorAssertions.HasCountOptions patiently() {
        return new LocatorAssertions.HasCountOptions().setTimeout(TheProduct.PATIENCE.toMillis());
    }

    private static void slow(Page page) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", SLOW);
        page.context().newCDPSession(page).send("Network.emulateNetworkConditions", conditions);
    }

    /** The offsets that the page sends from now on. */
    private static ConcurrentLinkedQueue<Long> offsetsOf(Page page) {
        var offsets = new ConcurrentLinkedQueue<Long>();
        page.onRequest(request -> {
            var offset = request.headers().get("upload-offset");
            if (request.method().equals("PATCH") && offset != null) offsets.add(Long.parseLong(offset));
        });
        return offsets;
    }

    /** Drops these files as with a mouse. */
    private static void drop(Page page, List<Path> files) throws IOException {
        JSHandle held = page.evaluateHandle("() => new DataTransfer()");
        for (var file : files)
            page.evaluate(
                    "([held, name, bytes]) => held.items.add("
                            + "new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name))",
                    List.of(
                            held,
                            file.getFileName().toString(),
                            Base64.getEncoder().encodeToString(Files.readAllBytes(file))));
        for (var event : List.of("dragenter", "dragover", "drop"))
            page.dispatchEvent(".drop", event, Map.of("dataTransfer", held));
    }

    private static String sha256(Path file) throws IOException {
        try {
            var digest = java.security.MessageDigest.getInstance("SHA-256");
            return java.util.HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
