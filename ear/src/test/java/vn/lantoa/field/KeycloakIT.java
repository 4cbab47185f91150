package vn.lantoa.field;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import vn.lantoa.field.Keycloak.Account;
import vn.lantoa.run.Product;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.SecondAdministrator;
import vn.lantoa.system.TheBrowser;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;

/** Officers sign in by a real Keycloak: linking, sign-in, sign-out there, and its outage. */
@Tag("field")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakIT {
    private static final String HOME = "keycloak";
    private static final String LOCAL_PASSWORD = "lantoa-demo";
    private static final String BUTTON = "Đăng nhập bằng tài khoản của tỉnh";
    private static final Account APPROVER = new Account(UUID.randomUUID().toString(), "duyet");
    private static final Account ADMINISTRATOR = new Account(UUID.randomUUID().toString(), "quantri");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port = FreePort.any();
    private @Nullable Product product;
    private @Nullable Keycloak keycloak;
    private @Nullable BrowserContext context;

    @BeforeAll
    void a_hub_with_a_provider() throws IOException {
        var settings = TheProduct.settings(HOME)
                .with("LANTOA_OIDC_ISSUER", Keycloak.issuer(port).toString())
                .with("LANTOA_OIDC_CLIENT_ID", Keycloak.CLIENT)
                .with("LANTOA_OIDC_SECRET", Keycloak.SECRET)
                // Keycloak's class for a sign-in by password only
                .with("LANTOA_OIDC_ACR", "1");
        product = TheProduct.ready(Product.start(settings));
        keycloak = Keycloak.first(port, hub(), List.of(APPROVER, ADMINISTRATOR));
        context = TheBrowser.at(hub());
    }

    @AfterAll
    void stop_the_hub_and_the_provider() {
        if (context != null) context.close();
        if (keycloak != null) keycloak.close();
        if (product != null) product.close();
        TheProduct.discard(HOME);
    }

    @Test
    @Order(1)
    void an_unlinked_account_is_shown_its_identifier() {
        var page = atProvider(APPROVER);

        assertThat(page.getByText(APPROVER.id())).isVisible();
        assertThat(page.getByText(APPROVER.name() + "@tinh.example.vn")).hasCount(0);
        page.navigate("/console");
        page.waitForURL("**/signin?next=*");
    }

    @Test
    @Order(2)
    void two_administrators_link_it_by_that_identifier() throws SQLException {
        var page = withPassword("quantri");
        page.waitForURL("**/console");
        page.navigate("/console/officers/" + of("select id from officer where login = 'duyet'"));
        page.locator("[name=providerSubject]").fill("duyet@tinh.example.vn");
        press(page, "Đề nghị liên kết");
        assertThat(page.getByText("là địa chỉ thư điện tử").first()).isVisible();
        page.locator("[name=providerSubject]").fill(APPROVER.id());
        press(page, "Đề nghị liên kết");
        page.waitForURL("**/console/changes?asked=*");
        assertThat(page.getByText(APPROVER.id()).first()).isVisible();
        SecondAdministrator.at(hub()).confirm(page.url());
    }

    @Test
    @Order(3)
    void the_providers_authentication_counts_as_a_second_factor() throws SQLException {
        var page = atProvider(APPROVER);
        page.waitForURL("**/console");

        assertThat(of(
                        "select s.factor || ' ' || s.provider from sign_in_session s join officer o on o.id = s.officer_id"
                                + " where o.login = 'duyet'"))
                .isEqualTo("PROVIDER " + Keycloak.issuer(port));
        assertThat(of("select details ->> 'provider' from audit_entry where action = 'officer-signed-in' order by at"
                        + " desc limit 1"))
                .isEqualTo(Keycloak.issuer(port).toString());
    }

    @Test
    @Order(4)
    void signing_out_at_the_provider_signs_out_at_the_hub() throws SQLException {
        var page = atProvider(APPROVER);
        page.waitForURL("**/console");
        page.navigate("/signin/oidc/out");
        page.locator("#kc-logout").click();
        page.waitForURL("**/signin");

        page.navigate("/console");
        page.waitForURL("**/signin?next=*");
        assertThat(of("select count(*) from sign_in_session s join officer o on o.id = s.officer_id"
                        + " where o.login = 'duyet' and s.provider is not null"))
                .isEqualTo("1");
        assertThat(of("select count(*) from audit_entry where action = 'provider-signed-out'"))
                .isEqualTo("1");
    }

    @Test
    @Order(5)
    void an_officer_links_an_account_and_signs_in_with_it() {
        var page = withPassword("quantri");
        page.waitForURL("**/console");
        page.navigate("/console/me");
        page.locator("#f-provider-password").fill(LOCAL_PASSWORD);
        press(page, "Liên kết tài khoản của tỉnh");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sang trang đăng nhập của tỉnh"))
                .click();
        typeAtKeycloak(page, ADMINISTRATOR);
        page.waitForURL("**/console/me#provider");
        assertThat(page.getByText(ADMINISTRATOR.id())).isVisible();

        var again = atProvider(ADMINISTRATOR);
        again.waitForURL("**/console");
    }

    @Test
    @Order(6)
    void with_a_provider_only_administrators_sign_in_by_password() {
        var page = withPassword("duyet");

        assertThat(page.getByText("Đăng nhập khẩn cấp cho quản trị viên")).isVisible();
        assertThat(page.locator("[name=password]")).isVisible();
        page.navigate("/console");
        page.waitForURL("**/signin?next=*");
    }

    @Test
    @Order(7)
    void an_unavailable_provider_is_reported_and_administrators_sign_in_by_password() throws IOException {
        close(keycloak);
        HubClient.await("the hub to notice that Keycloak is away", TheProduct.PATIENCE, () -> status() == 503);
        var page = fresh();
        page.navigate("/signin");
        follow(page, BUTTON);
        assertThat(page.getByText("Hệ thống đăng nhập của tỉnh hiện không trả lời."))
                .isVisible();

        withPassword("quantri").waitForURL("**/console");
        keycloak = Keycloak.again(port);
        HubClient.await("the hub to notice that Keycloak is back", TheProduct.PATIENCE, () -> status() == 303);
        atProvider(APPROVER).waitForURL("**/console");
    }

    /** A user who signs in at Keycloak in a new browser. */
    private Page atProvider(Account account) {
        var page = fresh();
        page.navigate("/signin");
        follow(page, BUTTON);
        typeAtKeycloak(page, account);
        return page;
    }

    private static void typeAtKeycloak(Page page, Account account) {
        page.locator("#username").fill(account.name());
        page.locator("#password").fill(Keycloak.PASSWORD);
        page.locator("#kc-login").click();
    }

    private Page withPassword(String login) {
        var page = fresh();
        page.navigate("/signin");
        page.locator("[name=login]").fill(login);
        page.locator("[name=password]").fill(LOCAL_PASSWORD);
        page.keyboard().press("Enter");
        page.waitForLoadState();
        return page;
    }

    private Page fresh() {
        var browser = Objects.requireNonNull(context);
        browser.clearCookies();
        return browser.newPage();
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** The status of the redirect to the provider: 303 on success. */
    private int status() {
        try {
            var way = HttpRequest.newBuilder(hub().resolve("/signin/oidc")).build();
            return HTTP.send(way, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void close(@Nullable Keycloak running) {
        if (running != null) running.close();
    }

    private URI hub() {
        return Objects.requireNonNull(product).first().home();
    }

    private String of(String query) throws SQLException {
        try (var database = TheDatabase.of(Objects.requireNonNull(product))) {
            return TheDatabase.text(database, query);
        }
    }
}
