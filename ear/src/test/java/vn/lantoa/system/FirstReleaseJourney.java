package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The first release of a commune, counted: an author from sign-in to submission within three minutes and six clicks,
 * an approver and a releaser within three each; one click of each signs in. The expected screen reader output is in
 * files beside {@link SpokenPages}.
 */
@Tag("field")
class FirstReleaseJourney {
    private static final int AUTHORS = 6;
    private static final int OTHERS = 3;

    /** The button of an approver. */
    static final String APPROVE = "Phê duyệt và mở tiếp";

    @ParameterizedTest(name = "takes few clicks at {0} pixels by {1}")
    @CsvSource({"1440, mouse", "360, mouse", "1440, keyboard", "360, keyboard"})
    void needs_few_clicks(int width, String by) {
        var title = "Nộp hồ sơ qua điện thoại " + width + " " + by;
        var spoken = width == 1440 && by.equals("mouse");
        walk(width, by, "canbo", AUTHORS, (hands, counted) -> {
            author(hands, title, spoken);
        });
        walk(width, by, "duyet", OTHERS, (hands, counted) -> {
            hands.follow(title);
            counted.waits(() -> approvable(hands.page()));
            if (spoken) SpokenPages.compare("review", hands.page(), title);
            hands.press(APPROVE);
            decided(hands.page(), "Đã duyệt", title);
        });
        walk(width, by, "phathanh", OTHERS, (hands, counted) -> {
            hands.follow(title);
            hands.page().waitForURL("**/releases/new?*");
            if (spoken) SpokenPages.compare("release", hands.page(), title);
            for (var gate : hands.page().locator("textarea[name^=waive-]").all()) hands.type(gate, TrialWaivers.REASON);
            hands.press("Phát hành");
            // held for half a minute first
            assertThat(hands.page().locator("[data-seconds]")).isVisible();
            assertThat(hands.page().getByText("Đang công khai").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(TheProduct.PATIENCE.toMillis()));
        });
    }

    private static void author(Hands hands, String title, boolean spoken) {
        hands.follow("Tạo tài liệu mới");
        hands.field("Loại").selectOption("sms-text");
        hands.type(hands.page().locator("#f-title"), title);
        hands.press("Bắt đầu");
        hands.page().waitForURL("**/draft*");
        // the text typed to look for similar assets is the title, and the agency is the source
        assertThat(hands.field("Tên")).hasValue(title);
        assertThat(hands.field("Dòng ghi nguồn")).not().hasValue("");
        if (spoken) SpokenPages.compare("draft", hands.page(), title);
        hands.type(hands.field("Mô tả"), "Hướng dẫn người dân nộp hồ sơ trực tuyến.");
        hands.type(hands.field("Nội dung dạng văn bản"), "Goi 1022 de duoc huong dan nop ho so qua dien thoai.");
        hands.field("Chủ đề").selectOption("III.2");
        hands.tick(hands.page().getByLabel("Người dân", new Page.GetByLabelOptions().setExact(true)));
        hands.field("Giấy phép sử dụng").selectOption("CC-BY-4.0");
        hands.press("Gửi duyệt");
        hands.page().waitForURL("**/versions/*");
        assertThat(hands.page().getByText("Phiên bản này đang chờ duyệt.")).isVisible();
    }

    /** Waits until the review can be approved. */
    static void approvable(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(APPROVE).setExact(true))
                .and(page.locator(":enabled"))
                .waitFor(new Locator.WaitForOptions().setTimeout(TheProduct.PATIENCE.toMillis()));
    }

    /** Checks that the page to which a decision leads says what was decided. */
    static void decided(Page page, String verdict, String title) {
        assertThat(page.locator("main [role=status]").filter(new Locator.FilterOptions().setHasText(title)))
                .containsText(verdict);
    }

    /** Signs in and does the work; the sign-in counts. */
    static void walk(int width, String by, String login, int most, BiConsumer<Hands, CountedHands> work) {
        try (var context = TheBrowser.of(width, 900)) {
            var counted = new CountedHands(context);
            var page = context.newPage();
            var hands = by.equals("mouse") ? new Hands(page) : new KeyboardHands(page);
            page.navigate("/console");
            hands.type(hands.field("Tên đăng nhập"), login);
            hands.type(hands.field("Mật khẩu"), "lantoa-demo");
            hands.press("Đăng nhập");
            page.waitForURL("**/console");
            work.accept(hands, counted);
            System.out.println(counted.said(login + " by " + by, page));
            assertThat(counted.clicks()).as(login).isBetween(2, most);
            assertThat(counted.time()).as(login).isLessThan(Duration.ofMinutes(3));
        }
    }
}
