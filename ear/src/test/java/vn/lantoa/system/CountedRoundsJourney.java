package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.run.demo.HubClient;

/**
 * Tasks that take more than one round, counted like {@link FirstReleaseJourney}: three hundred files with twenty
 * planted errors, and a review that is returned with a comment on a position and submitted again.
 */
@Tag("field")
class CountedRoundsJourney {
    private static final int FILES = 300;
    private static final int WRONG = 20;
    private static final int MOST = 12;
    private static final long PATIENCE = TheProduct.PATIENCE.toMillis();

    @Test
    void creates_drafts_from_280_of_300_files_and_undoes_all() {
        FirstReleaseJourney.walk(1440, "mouse", "canbo", 6, (hands, counted) -> {
            var page = hands.page();
            hands.follow("Tài liệu");
            hands.follow("Tải nhiều tệp");
            hands.field("Loại").selectOption("training-material");
            page.setInputFiles(
                    "#many-chosen",
                    IntStream.range(0, FILES).mapToObj(i -> file(i)).toArray(FilePayload[]::new));
            assertThat(page.locator("#many-count"))
                    .hasText((FILES - WRONG) + " tệp sẵn sàng, " + WRONG + " tệp có lỗi và sẽ bị bỏ qua.");
            assertThat(page.locator("#many-rows .error")).hasCount(WRONG);
            hands.press("Tạo bản nháp và tải tệp lên");
            counted.waits(() -> assertThat(page.locator("#many-count"))
                    .containsText(
                            "Đã xong " + (FILES - WRONG) + " trên " + (FILES - WRONG) + " tệp, không làm được 0",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(10 * 60_000)));
            hands.press("Hoàn tác: xoá các bản nháp vừa tạo");
            assertThat(page.locator("main")).containsText("Đã thực hiện với " + (FILES - WRONG) + " tài liệu");
        });
    }

    /** From the choice of the files on, these are eleven clicks; sign-ins and the ways to the pages count as well here. */
    @Test
    void publishes_17_of_20_files_without_opening_one() {
        var tag = "lớp " + UUID.randomUUID().toString().substring(0, 8);
        FirstReleaseJourney.walk(1440, "mouse", "canbo", 6, (hands, counted) -> {
            var page = hands.page();
            hands.follow("Tài liệu");
            hands.follow("Tải nhiều tệp");
            hands.field("Loại").selectOption("training-material");
            hands.tick(page.locator("#f-audience-citizens"));
            page.selectOption("#f-topic", "III.2");
            page.fill("#f-description", "Bài của " + tag + ".");
            page.selectOption("#f-license", "CC-BY-4.0");
            page.setInputFiles(
                    "#many-chosen",
                    IntStream.range(0, 20).mapToObj(i -> lesson(tag, i)).toArray(FilePayload[]::new));
            assertThat(page.locator("#many-count")).hasText("17 tệp sẵn sàng, 3 tệp có lỗi và sẽ bị bỏ qua.");
            hands.press("Tạo bản nháp và tải tệp lên");
            counted.waits(() -> assertThat(page.locator("#many-count"))
                    .containsText(
                            "Đã xong 17 trên 17 tệp",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE)));
            hands.press("Gửi duyệt tất cả");
            assertThat(page.locator("main")).containsText("Đã thực hiện với 17 tài liệu");
        });
        FirstReleaseJourney.walk(1440, "mouse", "duyet", 4, (hands, counted) -> {
            var page = hands.page();
            hands.follow("Phê duyệt");
            var checked = page.locator(".item", new Page.LocatorOptions().setHasText(tag))
                    .locator("[name=one]:enabled");
            counted.waits(() -> HubClient.await("the inspection of all files", TheProduct.PATIENCE, () -> {
                page.reload();
                return checked.count() == 17;
            }));
            hands.tick(page.locator("[data-ticks] input"));
            hands.press("Phê duyệt mục đã chọn");
            assertThat(page.locator("main")).not().containsText(tag);
        });
        FirstReleaseJourney.walk(1440, "mouse", "phathanh", 6, (hands, counted) -> {
            var page = hands.page();
            hands.follow("Phát hành");
            hands.activate(page.locator("a[href='/console/releases/many']").first());
            hands.tick(page.locator("[data-ticks] input"));
            hands.press("Xem trước nơi nhận");
            hands.activate(page.locator("main form[action='/console/releases/many'] button"));
            var out = page.locator(".item", new Page.LocatorOptions().setHasText(tag))
                    .filter(new Locator.FilterOptions().setHasText("Đang công khai"));
            counted.waits(
                    () -> assertThat(out).hasCount(17, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE)));
        });
    }

    /** Two of twenty are empty, and one has an unsupported type. */
    private static FilePayload lesson(String tag, int number) {
        boolean foreign = number == 5;
        var text = number == 3 || number == 7 ? "" : "Bài " + number + " của " + tag + ".";
        return new FilePayload(
                "Bài %02d, %s%s".formatted(number, tag, foreign ? ".exe" : ".txt"),
                foreign ? "application/x-msdownload" : "text/plain",
                text.getBytes(StandardCharsets.UTF_8));
    }

    /** One of ten is empty, one of ten has an unsupported type, in the first hundred. */
    private static FilePayload file(int number) {
        boolean empty = number < 100 && number % 10 == 3;
        boolean foreign = number < 100 && number % 10 == 7;
        return new FilePayload(
                "bai %03d%s".formatted(number, foreign ? ".exe" : ".txt"),
                foreign ? "application/x-msdownload" : "text/plain",
                (empty ? "" : "Bài số " + number + ".").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "goes a second round at {0} pixels by {1}")
    @CsvSource({"1440, mouse", "360, keyboard"})
    void reviews_a_second_version_with_a_comment_at_its_position(int width, String by) {
        var title = "Hai vòng duyệt " + width + " " + by;
        var job = MainJob.message(TheProduct.uri(), title, "Gọi 1022 để được hướng dẫn.");
        job.submit();
        job.inspected();
        FirstReleaseJourney.walk(width, by, "duyet", MOST, (hands, counted) -> {
            hands.follow(title);
            hands.unfold("Thêm ý kiến");
            hands.choose(hands.field("Về phần nào"), "Nội dung dạng văn bản");
            hands.type(hands.field("Nội dung ý kiến"), "Thiếu giờ làm việc.");
            hands.press("Gửi ý kiến");
            assertThat(hands.page().locator("#comments")).containsText("Về nội dung dạng văn bản");
            hands.unfold("Trả lại");
            hands.type(hands.field("Lý do trả lại"), "Bổ sung theo ý kiến.");
            hands.press("Trả lại");
            FirstReleaseJourney.decided(hands.page(), "Đã trả lại", title);
        });
        FirstReleaseJourney.walk(width, by, "canbo", MOST, (hands, counted) -> {
            hands.activate(hands.page()
                    .locator("li")
                    .filter(new Locator.FilterOptions().setHasText(title))
                    .getByText("Soạn tiếp"));
            hands.page().waitForURL("**/draft*");
            hands.type(hands.field("Nội dung dạng văn bản"), "Gọi 1022 (24/24 giờ) để được hướng dẫn.");
            assertThat(hands.page().locator("#draft-status")).containsText("Đã lưu");
            hands.press("Gửi duyệt");
            hands.page().waitForURL("**/versions/*");
            assertThat(hands.page().getByText("Phiên bản này đang chờ duyệt.")).isVisible();
        });
        FirstReleaseJourney.walk(width, by, "duyet", MOST, (hands, counted) -> {
            hands.follow(title);
            counted.waits(() -> FirstReleaseJourney.approvable(hands.page()));
            assertThat(hands.page().locator("#comments")).containsText("Thiếu giờ làm việc.");
            assertThat(hands.page().getByText("So với phiên bản 1")).isVisible();
            hands.press(FirstReleaseJourney.APPROVE);
            FirstReleaseJourney.decided(hands.page(), "Đã duyệt", title);
        });
    }

    @ParameterizedTest(name = "approves eight versions at {0} pixels by {1}")
    @CsvSource({"1440, mouse", "360, keyboard"})
    void approves_eight_versions_with_ten_clicks(int width, String by) {
        var titles = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> "Lượt duyệt " + i + " của tám lượt " + width + " " + by)
                .toList();
        for (var title : titles) {
            var job = MainJob.message(TheProduct.uri(), title, "Gọi 1022 để được hướng dẫn.");
            job.submit();
            job.inspected();
        }
        FirstReleaseJourney.walk(width, by, "duyet", 10, (hands, counted) -> {
            hands.follow(titles.get(0));
            for (var title : titles) {
                counted.waits(() -> FirstReleaseJourney.approvable(hands.page()));
                assertThat(hands.page().locator("h1")).hasText(title);
                hands.press(FirstReleaseJourney.APPROVE);
                FirstReleaseJourney.decided(hands.page(), "Đã duyệt", title);
            }
        });
    }
}
