package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The exchange between an author and a reviewer. */
class ReviewJourney {
    private static final int MOST_STEPS = 80;

    @Test
    void returns_a_version_with_a_reason_and_shows_the_corrections() {
        var title = "Tin nhắn thử: sửa theo góp ý";
        author(title, "Gọi 1022 để được hướng dẫn nộp hồ sơ.");
        approve(title);
        correct(title, "Gọi 1022 để được hướng dẫn nộp hồ sơ tại nhà.");
        try (var duyet = Officer.signedIn("duyet", TheBrowser.desk())) {
            duyet.opens("Phê duyệt", title);
            duyet.page()
                    .locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("Trả lại"))
                    .click();
            duyet.type("Lý do trả lại", "Thiếu giờ làm việc của Tổng đài.");
            duyet.press("Trả lại");
            FirstReleaseJourney.decided(duyet.page(), "Đã trả lại", title);
        }
        try (var canbo = Officer.signedIn("canbo", TheBrowser.desk())) {
            assertThat(canbo.page().getByText("Thiếu giờ làm việc của Tổng đài."))
                    .isVisible();
        }
        correct(title, "Gọi 1022 (24/24 giờ) để được hướng dẫn nộp hồ sơ tại nhà.");
        answer(title);
        try (var duyet = Officer.signedIn("duyet", TheBrowser.desk())) {
            duyet.opens("Phê duyệt", title);
            assertThat(duyet.page().getByText("Thay đổi so với phiên bản 1 đã duyệt"))
                    .isVisible();
            var added = duyet.page().locator("ins");
            assertThat(added.filter(new Locator.FilterOptions().setHasText("tại nhà")))
                    .not()
                    .hasCount(0);
            assertThat(added.filter(new Locator.FilterOptions().setHasText("24")))
                    .not()
                    .hasCount(0);
            var comments = duyet.page().locator("#comments");
            assertThat(comments).containsText("Thiếu giờ làm việc của Tổng đài.");
            assertThat(comments).containsText("Đã bổ sung giờ làm việc.");
            comments.locator("button")
                    .filter(new Locator.FilterOptions().setHasText("Đánh dấu đã xử lý"))
                    .click();
            assertThat(comments).containsText("Ý kiến đã xử lý (1)");
        }
    }

    @Test
    void is_decided_by_keyboard() {
        var title = "Tin nhắn thử: chỉ dùng bàn phím";
        author(title, "Chỉ vào trang có đuôi .gov.vn.");
        try (var phone = TheBrowser.phone()) {
            var page = phone.newPage();
            page.navigate("/console");
            tabTo(page, "Tên đăng nhập");
            page.keyboard().type("duyet");
            tabTo(page, "Mật khẩu");
            page.keyboard().type("lantoa-demo");
            page.keyboard().press("Enter");
            page.waitForURL("**/console");
            tabTo(page, "Đến nội dung chính");
            tabTo(page, "Mở trình đơn");
            page.keyboard().press("Enter");
            tabTo(page, "Phê duyệt");
            page.keyboard().press("Enter");
            page.waitForURL("**/approvals");
            tabTo(page, title);
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/approvals/[0-9a-f-]{36}"));
            tabTo(page, "Đến phần quyết định");
            page.keyboard().press("Enter");
            tabTo(page, FirstReleaseJourney.APPROVE);
            page.keyboard().press("Enter");
            FirstReleaseJourney.decided(page, "Đã duyệt", title);
        }
    }

    private static void author(String title, String text) {
        try (var canbo = Officer.signedIn("canbo", TheBrowser.desk())) {
            canbo.begins("sms-text");
            canbo.writes(title, "Tin nhắn gửi người dân.");
            canbo.type("Nội dung dạng văn bản", text);
            canbo.seals();
            // a sealed draft is submitted from its own page as well
            canbo.page().navigate(canbo.page().url().replaceFirst("/versions/.*", "/draft"));
            canbo.handsIn();
            ready(canbo);
        }
    }

    private static void correct(String title, String text) {
        try (var canbo = Officer.signedIn("canbo", TheBrowser.desk())) {
            canbo.opens("Tài liệu", title);
            canbo.follow("Soạn tiếp");
            canbo.type("Nội dung dạng văn bản", text);
            assertThat(canbo.page().locator("#draft-status")).containsText("Đã lưu");
            canbo.seals();
            canbo.handsIn();
            ready(canbo);
        }
    }

    /** Replies on the draft to the return's reason, which is still displayed there. */
    private static void answer(String title) {
        try (var canbo = Officer.signedIn("canbo", TheBrowser.desk())) {
            canbo.opens("Tài liệu", title);
            canbo.follow("Soạn tiếp");
            canbo.page().locator("#comments summary").first().click();
            canbo.type("Nội dung trả lời", "Đã bổ sung giờ làm việc.");
            canbo.press("Gửi trả lời");
            assertThat(canbo.page().locator("#comments .answers")).containsText("Đã bổ sung giờ làm việc.");
        }
    }

    private static void approve(String title) {
        try (var duyet = Officer.signedIn("duyet", TheBrowser.desk())) {
            duyet.opens("Phê duyệt", title);
            duyet.press(FirstReleaseJourney.APPROVE);
            FirstReleaseJourney.decided(duyet.page(), "Đã duyệt", title);
        }
    }

    private static void ready(Officer officer) {
        officer.reloadsUntil(
                "the inspection",
                () -> officer.page().getByText("Đã kiểm tra").first().isVisible());
    }

    /** Moves on with Tab until this has the focus, and checks that the focus is visible. */
    private static void tabTo(Page page, String name) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            var said = (String) page.evaluate("() => { const e = document.activeElement;"
                    + " return (e.labels && e.labels.length ? e.labels[0].innerText"
                    + " : e.ariaLabel || e.innerText || '').trim(); }");
            var style = (String) page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle");
            Assertions.assertNotEquals("none", style, () -> "one cannot see that the focus is on: " + said);
            if (said.startsWith(name)) return;
        }
        Assertions.fail("no way by Tab to: " + name);
    }
}
