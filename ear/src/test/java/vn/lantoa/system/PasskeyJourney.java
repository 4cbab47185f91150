package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import vn.lantoa.run.demo.HubClient;

/**
 * A releaser's passkey in a real browser: registered, used at a sign-in, before a recall and for a token, and replaced
 * when the device is lost. One officer in one browser throughout.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PasskeyJourney {
    private static final String USE = "Dùng khoá truy cập (passkey)";
    private static final String SIGNED =
            """
            async (options) => {
              const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options));
              return JSON.stringify((await navigator.credentials.get({ publicKey })).toJSON());
            }""";

    private final Deque<String> recovery = new ArrayDeque<>();
    private SpareOfficer releaser = new SpareOfficer("");
    private BrowserContext context = TheBrowser.desk();
    private Page page = context.newPage();
    private VirtualAuthenticator device = VirtualAuthenticator.of(page);

    @BeforeAll
    void a_releaser() throws SQLException {
        releaser = SpareOfficer.registered();
        update("insert into role_grant (id, officer_id, role, organisation_id, valid_from, granted_at, granted_by)"
                + " select gen_random_uuid(), '" + releaser.id() + "', 'RELEASER', id, '2020-01-01', now(), 'system'"
                + " from organisation where kind = 'PROVINCE'");
    }

    @AfterAll
    void the_browser_closes() {
        context.close();
    }

    @Test
    @Order(1)
    void a_passkey_is_added_by_keyboard_after_the_password() {
        password();
        page.waitForURL("**/console");
        page.navigate("/console/me");
        page.locator("#f-passkey-password").fill("sai mật khẩu");
        page.keyboard().press("Enter");
        assertThat(page.locator("#e-passkey-password")).isVisible();
        page.locator("#f-passkey-password").fill(SpareOfficer.PASSWORD);
        page.keyboard().press("Enter");
        device.recognises(false);
        name("Máy tính cơ quan");
        assertThat(page.getByText("Thiết bị chưa xác nhận")).isVisible();
        device.recognises(true);
        page.locator("[name=name]").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("main ul.code li")).hasCount(10);
        recovery.addAll(page.locator("main ul.code li").allInnerTexts());
        page.navigate("/console/me");
        assertThat(page.getByText("Máy tính cơ quan", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    @Order(2)
    void the_same_device_is_not_added_twice() {
        page.navigate("/console/me");
        press("Thêm khoá truy cập");
        // the password that made the first one was not a second factor
        press(USE);
        name("Máy tính cơ quan lần nữa");
        assertThat(page.getByText("Thiết bị này đã có khoá truy cập của bạn")).isVisible();
    }

    @Test
    @Order(3)
    void the_passkey_signs_in_after_the_password() throws SQLException {
        context.clearCookies();
        password();
        page.waitForURL("**/signin/code?*");
        assertThat(context.cookies()).noneMatch(cookie -> cookie.name.equals("lantoa"));
        press(USE);
        page.waitForURL("**/console");
        assertThat(of("select factor from sign_in_session where officer_id = '" + releaser.id()
                        + "' order by created_at desc limit 1"))
                .isEqualTo("PASSKEY");
    }

    @Test
    @Order(4)
    void a_recall_asks_for_the_passkey_again_and_then_continues() throws SQLException {
        var job =
                MainJob.message(TheProduct.uri(), "Tin sẽ thu hồi bằng khoá truy cập", "Tra cuu tai dichvucong.gov.vn");
        var release = job.submitApproveRelease();
        update("update sign_in_session set factor_used_at = factor_used_at - interval '301 seconds' where officer_id"
                + " = '"
                + releaser.id() + "'");
        page.navigate("/console/releases/" + release + "/withdraw");
        page.getByRole(AriaRole.RADIO).first().check();
        page.getByLabel("Giải thích công khai").fill("Số điện thoại sai.");
        page.getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName("Tôi hiểu rằng không thể đảo ngược việc thu hồi này."))
                .check();
        press("Thu hồi");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Xác nhận đó là bạn")))
                .isVisible();
        device.recognises(false);
        press(USE);
        assertThat(page.getByText("Thiết bị chưa xác nhận")).isVisible();
        assertThat(stateOf(release)).isEqualTo("PUBLISHED");
        device.recognises(true);
        press(USE);
        assertThat(page.getByText("Đã thu hồi").first()).isVisible();
        assertThat(stateOf(release)).isEqualTo("WITHDRAWN");
    }

    @Test
    @Order(5)
    void a_program_gets_a_token_by_a_signed_challenge() {
        var hub = HubClient.anonymous(TheProduct.uri());
        var who = Json.createObjectBuilder()
                .add("login", releaser.login())
                .add("password", SpareOfficer.PASSWORD)
                .build();
        assertThat(send(hub, "/api/v1/tokens", who).statusCode()).isEqualTo(401);
        var options = send(hub, "/api/v1/tokens/challenge", who).body();
        var answer = Json.createReader(new StringReader(String.valueOf(page.evaluate(SIGNED, options))))
                .readObject();
        var with = Json.createObjectBuilder(who).add("passkey", answer).build();
        var token = send(hub, "/api/v1/tokens", with);

        assertThat(token.statusCode()).as(token.body()).isEqualTo(201);
        var again = send(hub, "/api/v1/tokens", with);
        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(again.headers().firstValue("WWW-Authenticate").orElse(""))
                .contains("insufficient_user_authentication");
        var none = Json.createObjectBuilder(who)
                .add("login", SpareOfficer.registered().login())
                .build();
        assertThat(send(hub, "/api/v1/tokens/challenge", none).statusCode()).isEqualTo(409);
    }

    @Test
    @Order(6)
    void without_scripts_a_code_is_entered() {
        try (var plain = TheBrowser.withoutScripts()) {
            var other = plain.newPage();
            password(other);
            assertThat(other.getByText(USE)).isHidden();
            other.locator("[name=code]").fill(recovery.remove());
            other.keyboard().press("Enter");
            other.waitForURL("**/console");
        }
    }

    @Test
    @Order(7)
    void a_recovery_code_signs_in_and_another_device_replaces_the_lost_one() {
        device.isLost();
        context.clearCookies();
        password();
        page.locator("[name=code]").fill(recovery.remove());
        page.keyboard().press("Enter");
        page.waitForURL("**/console");
        device = VirtualAuthenticator.of(page);
        page.navigate("/console/me");
        press("Thêm khoá truy cập");
        page.locator("[name=name]").fill("Điện thoại mới");
        press("Tạo khoá truy cập");
        page.waitForURL("**/console/me#factor");
        press("Xoá khoá truy cập Máy tính cơ quan");
        assertThat(page.getByText("Máy tính cơ quan")).hasCount(0);

        context.clearCookies();
        password();
        press(USE);
        page.waitForURL("**/console");
    }

    @Test
    @Order(8)
    void two_administrators_remove_all_factors_of_an_officer() {
        try (var administrator = Officer.signedIn("quantri", TheBrowser.desk())) {
            administrator.page().navigate("/console/officers/" + releaser.id());
            administrator.press("Đề nghị gỡ xác thực hai lớp (mất điện thoại và mã dự phòng)");
            administrator.page().waitForURL("**/console/changes?asked=*");
            SecondAdministrator.at(TheProduct.uri())
                    .confirm(administrator.page().url());
        }
        page.navigate("/console");
        page.waitForURL("**/signin?*");
        password();
        page.waitForURL("**/console");
        page.navigate("/console/me");
        assertThat(page.getByText("Chưa có khoá truy cập nào.")).isVisible();
    }

    private void password() {
        password(page);
    }

    private void password(Page at) {
        at.navigate("/signin");
        at.locator("[name=login]").fill(releaser.login());
        at.locator("[name=password]").fill(SpareOfficer.PASSWORD);
        at.keyboard().press("Enter");
        at.waitForLoadState();
    }

    /** Names the new passkey, and continues; by then the script that queries the device must be loaded. */
    private void name(String name) {
        page.locator("[name=name]").fill(name);
        page.waitForLoadState();
        page.keyboard().press("Enter");
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private static HttpResponse<String> send(HubClient hub, String path, JsonObject body) {
        return hub.send(hub.request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    private static String stateOf(String release) throws SQLException {
        return of("select state from release where id = '" + release + "'");
    }

    private static String of(String query) throws SQLException {
        try (var database = TheDatabase.of(TheProduct.running())) {
            return TheDatabase.text(database, query);
        }
    }

    private static void update(String sql) throws SQLException {
        try (var database = TheDatabase.of(TheProduct.running());
                var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
