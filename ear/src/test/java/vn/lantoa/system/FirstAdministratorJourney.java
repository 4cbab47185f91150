package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.Product;

/** The first steps in a production hub. */
@Tag("field") // starts a separate product
class FirstAdministratorJourney {
    private static final Pattern LINK = Pattern.compile("/signin/first\\?link=[\\w-]+");
    private static final String FIRST = "một câu dễ nhớ của quản trị";
    private static final String GIVEN = "một câu khác để nhớ lâu hơn";

    @Test
    void comes_in_by_a_link_that_works_once_and_names_a_second_who_then_confirms_what_he_asks_for() {
        try (var product = TheProduct.ready(
                Product.start(TheProduct.settings("first-administrator").withDemo(false)))) {
            var hub = product.first().home();
            var link = linkIn(product);
            try (var context = TheBrowser.at(hub)) {
                var page = context.newPage();
                refuses(page, "quantri", "lantoa-demo");
                becomesTheFirst(page, link);
                page.navigate(link);
                assertThat(page.getByText("Liên kết này đã được dùng")).isVisible();
                signIn(page, "quantri.tinh", FIRST);
                addsASecondFactor(page);
                assertThat(page.getByText("Bản trình diễn")).hasCount(0);
                asksInVain(page);
                var second = namesASecond(page, "quantri.hai");
                var telephone = Objects.requireNonNull(setsAPassword(hub, second, "quantri.hai"));
                registers(page, "canbo.xa");
                ask(page);
                var passwordLink = confirmed(hub, "quantri.hai", telephone);
                assertThat(setsAPassword(hub, passwordLink, "canbo.xa")).isNull();
            }
        }
    }

    private static void becomesTheFirst(Page page, String link) {
        page.navigate(link);
        assertThat(page.getByRole(AriaRole.HEADING, heading("Quản trị viên đầu tiên")))
                .isVisible();
        page.locator("[name=displayName]").fill("Quản trị viên cấp tỉnh");
        page.locator("[name=login]").fill("quantri.tinh");
        page.locator("[name=password]").fill(FIRST);
        page.locator("[name=repeated]").fill(FIRST);
        page.getByText("Trở thành quản trị viên").click();
    }

    /** In production an administrator cannot continue without a second factor. */
    private static Authenticator addsASecondFactor(Page page) {
        page.waitForURL("**/signin/factor?*");
        var telephone = new Authenticator(page.locator("main strong.code").innerText());
        page.locator("[name=code]").fill(telephone.code(0));
        page.keyboard().press("Enter");
        page.getByText("Tôi đã ghi lại, tiếp tục").click();
        assertThat(page.getByRole(AriaRole.HEADING, heading("Việc của tôi"))).isVisible();
        return telephone;
    }

    /** A single administrator cannot create links for others. */
    private static void asksInVain(Page page) {
        registers(page, "mot.minh");
        ask(page);
        assertThat(page.getByText("Chưa có quản trị viên thứ hai để xác nhận")).isVisible();
    }

    /** The role, valid from today, and the link come in one step. */
    private static String namesASecond(Page page, String login) {
        registers(page, login);
        page.locator("[name=role]").selectOption("ADMINISTRATOR");
        page.locator("[name=roleOrganisation]")
                .selectOption(new com.microsoft.playwright.options.SelectOption()
                        .setValue(page.locator(
                                        "[name=roleOrganisation] option",
                                        new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*Tỉnh ")))
                                .first()
                                .getAttribute("value")));
        page.getByRole(AriaRole.BUTTON, button("Cấp vai trò")).click();
        return page.locator(".notice .code").innerText();
    }

    private static String confirmed(URI hub, String login, Authenticator telephone) {
        try (var other = TheBrowser.at(hub)) {
            var page = other.newPage();
            signIn(page, login, GIVEN);
            // the current code was used to add it
            page.locator("[name=code]").fill(telephone.code(1));
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, heading("Việc của tôi")))
                    .isVisible();
            page.navigate("/console/changes");
            page.getByRole(AriaRole.BUTTON, button("Xác nhận")).click();
            return page.locator(".notice .code").innerText();
        }
    }

    private static void ask(Page page) {
        page.getByRole(AriaRole.BUTTON, button("Đề nghị liên kết đặt mật khẩu")).click();
    }

    private static void registers(Page page, String login) {
        page.navigate("/console/officers/new");
        page.locator("[name=displayName]").fill("Cán bộ xã");
        page.locator("[name=login]").fill(login);
        page.locator("[name=organisation]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.getByRole(AriaRole.BUTTON, button("Lưu")).click();
    }

    /** Sets a password; returns the authenticator, if the officer must have one. */
    private static @Nullable Authenticator setsAPassword(URI hub, String link, String login) {
        try (var other = TheBrowser.at(hub)) {
            var page = other.newPage();
            page.navigate(link);
            page.locator("[name=password]").fill("12345678910");
            page.locator("[name=repeated]").fill("12345678910");
            page.getByRole(AriaRole.BUTTON, button("Đặt mật khẩu")).click();
            assertThat(page.getByText("Chưa thực hiện được")).isVisible();
            page.locator("[name=password]").fill(GIVEN);
            page.locator("[name=repeated]").fill(GIVEN);
            page.getByRole(AriaRole.BUTTON, button("Đặt mật khẩu")).click();
            page.waitForURL(Pattern.compile(".*/(signin|console).*"));
            if (page.url().contains("/signin")) signIn(page, login, GIVEN);
            var telephone = page.url().contains("/signin/factor") ? addsASecondFactor(page) : null;
            assertThat(page.getByRole(AriaRole.HEADING, heading("Việc của tôi")))
                    .isVisible();
            page.navigate(link);
            assertThat(page.getByText("Liên kết này đã được dùng")).isVisible();
            return telephone;
        }
    }

    private static void refuses(Page page, String login, String password) {
        signIn(page, login, password);
        assertThat(page.getByText("Tên đăng nhập hoặc mật khẩu không đúng.")).isVisible();
    }

    private static void signIn(Page page, String login, String password) {
        page.navigate("/signin");
        page.locator("[name=login]").fill(login);
        page.locator("[name=password]").fill(password);
        page.getByRole(AriaRole.BUTTON, button("Đăng nhập")).click();
        page.waitForLoadState();
    }

    private static String linkIn(Product product) {
        try {
            var found = LINK.matcher(Files.readString(product.first().log()));
            assertThat(found.find()).as("a link in the log").isTrue();
            return found.group();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name).setLevel(1);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
