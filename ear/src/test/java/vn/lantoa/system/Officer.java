package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.lantoa.run.demo.HubClient;

/** An officer at the console, who uses only the Vietnamese labels of pages. */
final class Officer implements AutoCloseable {
    private static final String PASSWORD = "lantoa-demo";

    private final BrowserContext context;
    private final Page page;

    private Officer(BrowserContext context) {
        this.context = context;
        this.page =
                context.pages().isEmpty() ? context.newPage() : context.pages().get(0);
    }

    static Officer signedIn(String login, BrowserContext context) {
        return signedIn(login, context, "/console");
    }

    /** Opens a page, which redirects to the sign-in and back. */
    static Officer signedIn(String login, BrowserContext context, String path) {
        var officer = new Officer(context);
        officer.page.navigate(path);
        officer.type("Tên đăng nhập", login);
        officer.type("Mật khẩu", PASSWORD);
        officer.press("Đăng nhập");
        return officer;
    }

    Page page() {
        return page;
    }

    /** Creates an asset of this kind and stays at its draft. */
    void begins(String kind) {
        page.navigate("/console");
        follow("Tạo tài liệu mới");
        choose("Loại", kind);
        press("Bắt đầu");
    }

    /** Types the texts that every version needs. */
    void writes(String title, String description) {
        type("Tên", title);
        type("Mô tả", description);
        choose("Chủ đề", "III.2");
        page.getByLabel("Người dân", new Page.GetByLabelOptions().setExact(true))
                .check();
        choose("Giấy phép sử dụng", "CC-BY-4.0");
        type("Dòng ghi nguồn", "Lan Toả");
    }

    void drops(List<Path> files) {
        page.locator("#upload-input").setInputFiles(files.toArray(Path[]::new));
    }

    /** Seals the draft and stays at the version, whose number ends the address. */
    void seals() {
        press("Chốt phiên bản");
        page.waitForURL("**/versions/*");
    }

    void handsIn() {
        press("Gửi duyệt");
        assertThat(page.getByText("Phiên bản này đang chờ duyệt.")).isVisible();
    }

    /** Opens the task with this title in this list. */
    void opens(String list, String title) {
        page.navigate("/console");
        follow(list);
        follow(title);
    }

    /** Types the reasons for waiving failed accessibility checks. */
    void excusesWhatIsMissing() {
        page.waitForURL("**/releases/new?*");
        for (var field : page.locator("textarea[name^=waive-]").all()) field.fill(TrialWaivers.REASON);
    }

    void type(String label, String text) {
        field(label).fill(text);
    }

    void choose(String label, String value) {
        field(label).selectOption(value);
    }

    Locator field(String label) {
        return Hands.labelled(page, label);
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, Hands.linkTo(link)).first().click();
    }

    /** Reloads the page until the condition holds: results of background work appear when they are ready. */
    void reloadsUntil(String what, BooleanSupplier said) {
        HubClient.await(what, TheProduct.PATIENCE, () -> {
            // a page that is still navigating cannot be loaded again
            page.waitForLoadState();
            page.reload();
            return said.getAsBoolean();
        });
    }

    @Override
    public void close() {
        context.close();
    }
}
