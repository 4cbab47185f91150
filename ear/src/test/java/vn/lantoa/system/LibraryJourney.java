package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** The library of an agency, by keyboard and with many assets at once. */
class LibraryJourney {
    private static final Locator.WaitForOptions LOWERED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    private final String tag = "thư viện " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void supports_keyboard_navigation_bulk_actions_and_undo() {
        var empty = MainJob.begin(TheProduct.uri(), "sms-text", "Thiếu nội dung, " + tag);
        MainJob.message(TheProduct.uri(), "Đủ nội dung, " + tag, "Gọi 1022 để được hướng dẫn.");
        try (var canbo = Officer.signedIn("canbo", TheBrowser.desk(), "/console/assets")) {
            var page = canbo.page();
            // the script lowers the bar
            page.locator("#chosen").waitFor(LOWERED);
            page.keyboard().press("/");
            page.keyboard().type(tag);
            page.keyboard().press("Enter");
            page.waitForURL("**/console/assets?q=*");
            var full = page.locator("#library [data-asset]").first();
            assertThat(full).hasText("Đủ nội dung, " + tag);
            page.locator("#library [data-details]").first().press("Enter");
            assertThat(page.locator("#details-title")).hasText("Đủ nội dung, " + tag);
            full.focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#details-title")).hasText("Thiếu nội dung, " + tag);
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isVisible();
            page.keyboard().press("Escape");

            look(page, "library");
            page.navigate("/console/assets?view=list");
            look(page, "library-list");
            page.goBack();

            work(page, "SUBMIT");
            look(page, "library-bulk");
            assertThat(page.locator("main")).containsText("Đã thực hiện với 1 tài liệu");
            assertThat(page.locator("main section")).containsText("Thiếu nội dung, " + tag);
            find(page, "in-review");
            assertThat(page.locator("#library [data-asset]")).hasText("Đủ nội dung, " + tag);

            work(page, "UNSUBMIT");
            find(page, "sealed");
            assertThat(page.locator("#library [data-asset]")).hasText("Đủ nội dung, " + tag);

            find(page, "draft");
            work(page, "DELETE");
            canbo.press("Hoàn tác");
            page.waitForLoadState();
            page.navigate("/console/assets/" + empty.asset());
            page.locator(".head-acts .menu > summary").click();
            canbo.press("Tạo bản sao");
            page.waitForURL(Pattern.compile(".*/assets/[0-9a-f-]{36}/draft"));
            assertThat(canbo.field("Tên")).hasValue("Thiếu nội dung, " + tag + " (bản sao)");
        }
    }

    @Test
    void releases_and_withdraws_many_assets_and_cancels_in_time() {
        var first = approved("Phát hành nhiều một, " + tag);
        var second = approved("Phát hành nhiều hai, " + tag);
        try (var phathanh = Officer.signedIn("phathanh", TheBrowser.desk(), "/console/releases/many")) {
            var page = phathanh.page();
            page.check("#v-" + first.asset());
            page.check("#v-" + second.asset());
            phathanh.press("Xem trước nơi nhận");
            assertThat(page.locator("main .items")).containsText("Đài Phát thanh - Truyền hình Đồng Nai");
            look(page, "release-many");
            phathanh.press("Phát hành 2 tài liệu");
            phathanh.press("Dừng phát hành");
            assertThat(page.locator("main")).containsText("Đã dừng phát hành 2 tài liệu.");

            first.release();
            find(page, "approved");
            page.locator("[form=chosen][name=all]").check();
            phathanh.press("Phát hành");
            assertThat(page.locator("main .items > li")).hasCount(1);
            find(page, "public");
            page.locator("[form=chosen][name=all]").check();
            page.locator("#chosen summary").click();
            phathanh.press("Thu hồi bản đang công khai…");
            assertThat(page.locator("main .items")).containsText("Đài Phát thanh - Truyền hình Đồng Nai");
            page.fill("[name=explanation]", "Sai số điện thoại.");
            phathanh.press("Thu hồi 1 tài liệu");
            phathanh.press("Dừng thu hồi");
            assertThat(page.locator("main")).containsText("Đã dừng thu hồi 1 tài liệu.");

            page.navigate("/console/releases/many");
            page.check("#v-" + second.asset());
            phathanh.press("Xem trước nơi nhận");
            phathanh.press("Phát hành 1 tài liệu");
            var stop = page.locator("#hold button.danger");
            assertThat(stop).isVisible();
            assertThat(page.locator("#hold"))
                    .containsText(
                            "Đã phát hành 1 trên 1 tài liệu.",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
            assertThat(stop).hasCount(0);
            assertThat(page.locator("#hold")).containsText("Xem trang công khai");
        }
    }

    @Test
    void arranges_a_collection_by_keyboard_and_shows_its_public_assets() {
        MainJob.message(TheProduct.uri(), "Đã phát hành, " + tag, "Gọi 1022 để được hướng dẫn.")
                .submitApproveRelease();
        MainJob.begin(TheProduct.uri(), "sms-text", "Còn soạn, " + tag);
        try (var canbo = Officer.signedIn("canbo", TheBrowser.desk(), "/console/collections")) {
            var page = canbo.page();
            canbo.field("Tên bộ sưu tập").fill("Bộ của " + tag);
            canbo.press("Tạo");
            page.navigate("/console/assets?q=" + tag.replace(" ", "+"));
            for (var box : page.locator("#library [name=asset]").all()) box.check();
            page.locator("#chosen summary").click();
            page.locator("#f-collection").selectOption(new SelectOption().setLabel("Bộ của " + tag));
            canbo.press("Thêm vào bộ sưu tập");
            assertThat(page.locator("main")).containsText("Đã thêm 2 tài liệu.");
            var first = page.locator("ol.items > li").first();
            assertThat(first).containsText("Còn soạn, " + tag);
            first.locator("button[value=DOWN]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("ol.items > li").last()).containsText("Còn soạn, " + tag);
            assertThat(page.locator("ol.items > li").last().locator("button[value=UP]"))
                    .isFocused();
            try (var phathanh = Officer.signedIn(
                    "phathanh", TheBrowser.desk(), URI.create(page.url()).getPath())) {
                phathanh.page().locator("#f-open-true").check();
                phathanh.press("Lưu");
                assertThat(phathanh.page().locator("main")).containsText("Nhúng và theo dõi");
            }
            page.navigate("/console/collections");
            page.keyboard().press("/");
            assertThat(page.locator("#find")).isFocused();
            page.keyboard().type(tag);
            page.keyboard().press("Enter");
            page.waitForURL("**/console/find?q=*");
            assertThat(page.locator("main")).containsText("Đã phát hành, " + tag);
            page.locator("main")
                    .getByText("Bộ của " + tag, new Locator.GetByTextOptions().setExact(true))
                    .click();
            page.getByText("Xem cột", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.waitForURL("**/embed/collection?*");
            assertThat(page.locator("body")).containsText("Đã phát hành, " + tag);
            assertThat(page.locator("body")).not().containsText("Còn soạn, " + tag);
        }
    }

    @Test
    void creates_drafts_from_many_files_lists_errors_and_undoes_them() {
        try (var canbo = Officer.signedIn("canbo", TheBrowser.desk(), "/console/assets/many")) {
            var page = canbo.page();
            page.selectOption("#many-files [name=kind]", "training-material");
            canbo.press("Tạo bản nháp và tải tệp lên");
            assertThat(page.locator("#many-none")).hasText("Chưa có tệp nào sẵn sàng. Hãy chọn ít nhất một tệp.");
            page.setInputFiles("#many-chosen", new FilePayload[] {
                file("bai_mot " + tag + ".txt", "text/plain", "Một, " + tag),
                file("bai_hai " + tag + ".txt", "text/plain", "Hai, " + tag),
                file("giong.txt", "text/plain", "Một, " + tag),
                file("gia.pdf", "application/pdf", "Không phải PDF, " + tag),
                file("rong.txt", "text/plain", ""),
                file("chay.exe", "application/x-msdownload", "MZ")
            });
            var waiting = "2 tệp có lỗi và sẽ bị bỏ qua.";
            assertThat(page.locator("#many-count")).hasText("4 tệp sẵn sàng, " + waiting, patient());
            assertThat(page.locator("#many-rows"))
                    .containsText("giống hệt tệp bai_mot " + tag + ".txt đã chọn; sẵn sàng");
            canbo.press("Tạo bản nháp và tải tệp lên");
            var done = "Đã xong 3 trên 4 tệp, không làm được 1, còn lại 0. 0 tệp sẵn sàng, ";
            assertThat(page.locator("#many-count")).hasText(done + waiting, patient());
            assertThat(page.getByText("Mở bản nháp: bai mot " + tag)).isVisible();
            assertThat(page.getByText("Không tạo được bản nháp:")).containsText("Thử lại");
            canbo.press("Hoàn tác: xoá các bản nháp vừa tạo");
            assertThat(page.locator("main")).containsText("Đã thực hiện với 3 tài liệu");
        }
    }

    @Test
    void submits_drafts_of_many_files_without_opening_them() {
        try (var canbo = Officer.signedIn("canbo", TheBrowser.desk(), "/console/assets/many")) {
            var page = canbo.page();
            page.locator("#many-files").waitFor();
            page.selectOption("#many-files [name=kind]", "training-material");
            page.check("#f-audience-citizens");
            page.selectOption("#f-topic", "III.2");
            page.fill("#f-description", "Bài của lớp tập huấn.");
            page.selectOption("#f-license", "CC-BY-4.0");
            page.setInputFiles("#many-chosen", new FilePayload[] {
                file("bai_ba " + tag + ".txt", "text/plain", "Ba. " + tag),
                file("bai_bon " + tag + ".txt", "text/plain", "Bốn. " + tag)
            });
            canbo.press("Tạo bản nháp và tải tệp lên");
            assertThat(page.locator("#many-count"))
                    .hasText("Đã xong 2 trên 2 tệp, không làm được 0, còn lại 0.", patient());
            canbo.press("Gửi duyệt tất cả");
            assertThat(page.locator("main")).containsText("Đã thực hiện với 2 tài liệu");
        }
    }

    @Test
    void warns_of_files_that_the_library_has_and_asks_before_it_takes_a_withdrawn_one() {
        var known = taught("Đã có, " + tag);
        var recalled = taught("Đã thu hồi, " + tag);
        recalled.recall(recalled.submitApproveRelease(), "Sai số điện thoại.");
        try (var canbo = Officer.signedIn("canbo", TheBrowser.desk(), "/console/assets/many")) {
            var page = canbo.page();
            page.selectOption("#many-files [name=kind]", "training-material");
            page.setInputFiles("#many-chosen", new FilePayload[] {
                file("mot.txt", "text/plain", "Đã có, " + tag), file("hai.txt", "text/plain", "Đã thu hồi, " + tag)
            });
            var rows = page.locator("#many-rows > li");
            assertThat(rows.first()).containsText("Đã có trong kho");
            assertThat(rows.first().locator("a[href$='" + known.asset() + "']")).hasText("Đã có, " + tag);
            assertThat(rows.last()).containsText("Bản gốc đã bị thu hồi");
            assertThat(rows.last()).containsText("Sai số điện thoại.");
            var ready = " tệp sẵn sàng, ";
            assertThat(page.locator("#many-count")).hasText("1" + ready + "1 tệp có lỗi và sẽ bị bỏ qua.", patient());
            look(page, "many-files-known");
            rows.last().getByText("Vẫn tạo bản nháp từ tệp này").click();
            assertThat(page.locator("#many-count")).hasText("2" + ready + "0 tệp có lỗi và sẽ bị bỏ qua.", patient());
        }
    }

    @Test
    void changes_fields_of_many_drafts_together_and_undoes_it() {
        MainJob.begin(TheProduct.uri(), "sms-text", "Sửa chung một, " + tag);
        var second = MainJob.begin(TheProduct.uri(), "sms-text", "Sửa chung hai, " + tag);
        try (var canbo = Officer.signedIn("canbo", TheBrowser.desk(), "/console/assets?q=" + tag.replace(" ", "+"))) {
            var page = canbo.page();
            for (var box : page.locator("#library [name=asset]").all()) box.check();
            page.locator("#library [name=asset]").first().press("Enter");
            canbo.press("Sửa chung");
            page.check("#f-set-audience-elderly");
            page.locator("#f-set-audience-elderly").press("Enter");
            page.fill("#f-set-credit", "Tổ sửa chung");
            page.keyboard().press("Enter");
            canbo.press("Sửa các bản nháp đã chọn");
            assertThat(page.locator("main")).containsText("Đã thực hiện với 2 tài liệu");
            canbo.press("Hoàn tác");
            assertThat(page.locator("main")).containsText("Đã thực hiện với 2 tài liệu");
            page.navigate("/console/assets/" + second.asset() + "/draft");
            assertThat(page.locator("#f-credit")).not().hasValue("Tổ sửa chung");
            assertThat(page.locator("#f-audience-elderly")).not().isChecked();
        }
    }

    @Test
    void saves_filters_by_keyboard_beside_former_ones() {
        try (var canbo = Officer.signedIn("canbo", TheBrowser.desk(), "/console/assets?life=draft")) {
            var page = canbo.page();
            for (var name : List.of("Một, " + tag, "Hai, " + tag)) {
                page.getByText("Bộ lọc", new Page.GetByTextOptions().setExact(true))
                        .click();
                page.locator("#f-name").pressSequentially(name);
                page.waitForNavigation(() -> page.keyboard().press("Enter"));
            }
            for (var name : List.of("Một, " + tag, "Hai, " + tag))
                assertThat(page.getByText(name, new Page.GetByTextOptions().setExact(true)))
                        .hasCount(1);
        }
    }

    @Test
    void keeps_the_focus_in_the_public_search_while_its_suggestions_load() {
        try (var context = TheBrowser.desk()) {
            var page = context.newPage();
            page.navigate("/");
            var search = page.locator("form[role=search] input[name=q]").first();
            search.click();
            page.keyboard().type("Đồng Nai 1022", new Keyboard.TypeOptions().setDelay(60));
            assertThat(search).hasAttribute("role", "combobox");
            assertThat(search).isFocused();
            assertThat(search).hasValue("Đồng Nai 1022");
        }
    }

    @Test
    void an_action_without_a_choice_is_told_at_the_choice() {
        MainJob.begin(TheProduct.uri(), "sms-text", "Chưa chọn, " + tag);
        try (var canbo = Officer.signedIn("canbo", TheBrowser.desk(), "/console/assets")) {
            var page = canbo.page();
            find(page, "draft");
            assertThat(page.locator("#chosen")).isHidden();
            // without scripts the bar is always there, and the hub says what is missing
            page.evaluate("document.querySelector('#chosen [name=do]').click()");
            page.waitForURL(Pattern.compile(".*none=true.*"));
            assertThat(page.locator("#bulk-count")).containsText("Chưa chọn tài liệu nào.");
            assertThat(page.locator("#library [data-asset]")).hasText("Chưa chọn, " + tag);
        }
    }

    /** Training material with this title, of one file with the same text. */
    private static MainJob taught(String title) {
        var job = MainJob.begin(TheProduct.uri(), "training-material", title);
        job.taken(job.uploader().upload(job.asset(), "bai.txt", "master", null, BodyPublishers.ofString(title)));
        return job;
    }

    @Test
    void fills_drafts_of_zipped_files_from_a_table_and_lists_errors_by_row() throws IOException {
        try (var canbo = Officer.signedIn("canbo", TheBrowser.desk(), "/console/assets/many")) {
            var page = canbo.page();
            // files chosen before the script shows the form go unnoticed
            page.locator("#many-files").waitFor();
            var sample = page.request().get("/console/assets/many/sheet/sample.xlsx");
            page.setInputFiles("#many-sheet", new FilePayload("bảng.xlsx", "", sample.body()));
            // the file of the example does not exist yet
            assertThat(page.locator("#many-count")).hasText("0 tệp sẵn sàng, 1 tệp có lỗi và sẽ bị bỏ qua.", patient());
            page.setInputFiles("#many-zip", new FilePayload("tệp.zip", "", zip("../mot-cua.jpg", Pictures.jpeg(""))));
            assertThat(page.locator("#many-sheet-said")).containsText("không an toàn");
            page.setInputFiles(
                    "#many-zip",
                    new FilePayload(
                            "tệp.zip", "", zip("ảnh/mot-cua.jpg", Pictures.jpeg(""), "thừa.txt", new byte[] {'a'})));
            assertThat(page.locator("#many-count")).hasText("1 tệp sẵn sàng, 1 tệp có lỗi và sẽ bị bỏ qua.", patient());
            assertThat(page.locator("#many-rows .error")).hasText("không dòng nào của bảng nêu tệp này");
            canbo.press("Tạo bản nháp và tải tệp lên");
            page.getByText("Mở bản nháp: Người dân nộp hồ sơ tại bộ phận một cửa")
                    .click();
            assertThat(canbo.field("Mô tả hình ảnh (cho người khiếm thị)"))
                    .hasValue("Một phụ nữ đưa hồ sơ cho cán bộ bên quầy tiếp nhận.");
            assertThat(page.locator("#draft-files [data-sha256]")).hasCount(1);
        }
    }

    /** A ZIP of files by their paths. */
    private static byte[] zip(Object... pathsAndBytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < pathsAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) pathsAndBytes[i]));
                zip.write((byte[]) pathsAndBytes[i + 1]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static FilePayload file(String name, String type, String content) {
        return new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8));
    }

    private static MainJob approved(String title) {
        var job = MainJob.message(TheProduct.uri(), title, "Gọi 1022 để được hướng dẫn.");
        var submission = job.submit();
        job.inspected();
        job.approve(submission);
        return job;
    }

    /** Screenshots for people, as on a phone, a tablet and a desk. */
    private static void look(Page page, String name) {
        for (int width : List.of(360, 768, 1440)) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", name + "-" + width + ".png")));
        }
    }

    private void find(Page page, String life) {
        page.navigate("/console/assets?life=" + life + "&q=" + tag.replace(" ", "+"));
    }

    /** Applies this to everything that the filter matches. */
    private static void work(Page page, String work) {
        page.locator("[form=chosen][name=all]").check();
        var button = page.locator("#chosen button[value=" + work + "]");
        if (!button.isVisible()) page.locator("#chosen summary").click();
        button.click();
        page.waitForURL("**/bulk?*");
    }

    /** For uploads, which take long on a busy machine. */
    private static LocatorAssertions.HasTextOptions patient() {
        return new LocatorAssertions.HasTextOptions().setTimeout(TheProduct.PATIENCE.toMillis());
    }
}
