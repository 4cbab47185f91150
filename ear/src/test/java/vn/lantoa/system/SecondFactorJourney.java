package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import vn.lantoa.run.WildFlyNode;
import vn.lantoa.run.demo.HubClient;

/**
 * A releaser's second factor, at a node that requires one for releasers: added first, used at each sign-in, used again
 * before a release, and replaced by a recovery code when the telephone is lost. One officer throughout.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecondFactorJourney {
    private static final String PASSWORD = "một câu để nhớ của người phát hành";
    private static final String REMOVAL =
            """
            async (code) => {
              const csrf = document.querySelector("[name=csrf]").value;
              const body = new URLSearchParams({ csrf, code });
              return (await fetch("/console/me/factor/remove", { method: "POST", body, redirect: "manual" })).status;
            }""";
    private static final String CHALLENGE = "Bearer error=\"insufficient_user_authentication\"";

    private final String login = "haibuoc-" + UUID.randomUUID().toString().substring(0, 8);
    private final Deque<String> recovery = new ArrayDeque<>();
    private WildFlyNode strict;
    private Authenticator telephone = new Authenticator("");
    private String lastCode = "";

    @BeforeAll
    void a_releaser_at_a_node_that_asks_for_it() throws SQLException {
        strict = TheProduct.running()
                .node("LANTOA_SECOND_FACTOR_ROLES", "releaser")
                .ready(TheProduct.PATIENCE);
        try (var desk = TheBrowser.desk()) {
            var page = desk.newPage();
            signIn(page, "quantri", "lantoa-demo");
            page.navigate("/console/officers/new");
            page.locator("[name=displayName]").fill("Người phát hành hai bước");
            page.locator("[name=login]").fill(login);
            page.locator("[name=organisation]").selectOption(new SelectOption().setIndex(1));
            press(page, "Lưu");
            var roles = page.locator("form[action$='/roles']");
            roles.locator("[name=role]").selectOption("RELEASER");
            roles.locator("[name=roleOrganisation]")
                    .selectOption(of("select id from organisation where kind = 'PROVINCE'"));
            roles.locator("[name=validFrom]").fill("2020-01-01");
            roles.locator("[name=link]").uncheck();
            var officer = page.url();
            roles.locator("button[type=submit]").click();
            var second = SecondAdministrator.at(TheProduct.uri());
            second.confirm(asked(page));
            page.navigate(officer);
            press(page, "Đề nghị liên kết đặt mật khẩu");
            setsThePassword("/signin/password?link=" + second.passwordLink(asked(page)));
        }
    }

    /** The text saying that another administrator must confirm it. */
    private static String asked(Page page) {
        page.waitForURL("**/console/changes?asked=*");
        return page.url();
    }

    private static void setsThePassword(String link) {
        try (var own = TheBrowser.desk()) {
            var page = own.newPage();
            page.navigate(link);
            page.locator("[name=password]").fill(PASSWORD);
            page.locator("[name=repeated]").fill(PASSWORD);
            press(page, "Đặt mật khẩu");
            page.waitForURL("**/signin");
        }
    }

    @AfterAll
    void the_node_ends() {
        if (strict != null) strict.close();
    }

    @Test
    @Order(1)
    void an_officer_who_must_have_a_factor_adds_it_first() {
        try (var context = TheBrowser.at(strict.home())) {
            var page = context.newPage();
            page.setViewportSize(360, 740);
            signIn(page, login, PASSWORD);
            page.waitForURL("**/signin/factor?*");
            assertThat(page.locator("main img")).isVisible();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(360);
            page.navigate("/console/releases");
            page.waitForURL("**/signin?*");

            page.navigate("/signin/factor?next=/console");
            telephone = new Authenticator(page.locator("main strong.code").innerText());
            page.locator("[name=code]").fill("000000");
            page.keyboard().press("Enter");
            assertThat(page.getByText("không đúng hoặc đã được dùng").first()).isVisible();
            lastCode = telephone.code(0);
            page.locator("[name=code]").fill(lastCode);
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, heading("Đã bật xác thực hai lớp")))
                    .isVisible();
            recovery.addAll(page.locator("main ul.code li").allInnerTexts());
            assertThat(recovery).hasSize(10);
            page.getByText("Tôi đã ghi lại, tiếp tục").click();
            assertThat(page.getByRole(AriaRole.HEADING, heading("Việc của tôi")))
                    .isVisible();
        }
    }

    @Test
    @Order(2)
    void each_sign_in_requires_an_unused_code() {
        for (var node : new URI[] {strict.home(), TheProduct.uri()}) {
            try (var context = TheBrowser.at(node)) {
                var page = context.newPage();
                signIn(page, login, PASSWORD);
                page.waitForURL("**/signin/code?*");
                typeCode(page, lastCode);
                assertThat(page.getByText("Mã không đúng hoặc đã được dùng")).isVisible();
                assertThat(context.cookies()).noneMatch(cookie -> cookie.name.equals("lantoa"));
                typeCode(page, node.equals(strict.home()) ? telephone.code(1) : recovery.remove());
                assertThat(page.getByRole(AriaRole.HEADING, heading("Việc của tôi")))
                        .isVisible();
            }
        }
    }

    @Test
    @Order(3)
    void it_works_without_scripts() {
        try (var context = TheBrowser.withoutScripts()) {
            var page = context.newPage();
            signIn(page, login, PASSWORD);
            typeCode(page, recovery.remove());
            assertThat(page.getByRole(AriaRole.HEADING, heading("Việc của tôi")))
                    .isVisible();
        }
    }

    @Test
    @Order(4)
    void a_release_in_the_console_asks_for_the_factor_again_and_then_continues() throws SQLException {
        var asset = approved("Tin cần xác nhận lại");
        try (var context = TheBrowser.at(strict.home())) {
            var page = signedIn(context);
            fiveMinutesPass();
            page.navigate("/console/releases/new?asset=" + asset + "&version=1");
            page.locator("[name=reach]").nth(1).check();
            for (var why : page.locator("textarea[name^=waive-]").all()) why.fill(TrialWaivers.REASON);
            page.locator("main form[action*='/releases/new'] button[type=submit]")
                    .click();

            assertThat(page.getByRole(AriaRole.HEADING, heading("Xác nhận đó là bạn")))
                    .isVisible();
            assertThat(releasesOf(asset)).isEqualTo("0");
            page.locator("[name=second-factor-code]").fill("000000");
            press(page, "Xác nhận và tiếp tục");
            assertThat(page.getByText("Mã không đúng hoặc đã được dùng")).isVisible();
            assertThat(releasesOf(asset)).isEqualTo("0");
            page.locator("[name=second-factor-code]").fill(recovery.remove());
            press(page, "Xác nhận và tiếp tục");
            page.waitForURL(Pattern.compile(".*/console/releases/[0-9a-f-]{36}.*"));
            assertThat(releasesOf(asset)).isEqualTo("1");
            assertThat(reachOf(asset)).isEqualTo("PARTNERS");
        }
    }

    @Test
    @Order(5)
    void a_program_is_challenged_until_its_token_was_created_with_a_recent_code() throws SQLException {
        var asset = approved("Tin do chương trình phát hành");
        var hub = HubClient.anonymous(strict.home());
        challenged(send(hub, "/api/v1/tokens", asked()));
        challenged(send(hub, "/api/v1/tokens", asked().add("code", lastCode)));

        var program = HubClient.withToken(strict.home(), token(hub));
        fiveMinutesPass();
        var wanted = Json.createObjectBuilder()
                .add("asset", asset)
                .add("version", 1)
                .add("reach", "internal")
                .add("waivers", TrialWaivers.all())
                .build();
        challenged(send(program, "/api/v1/releases", Json.createObjectBuilder(wanted)));
        assertThat(releasesOf(asset)).isEqualTo("0");
        var again = HubClient.withToken(strict.home(), token(hub));
        assertThat(send(again, "/api/v1/releases", Json.createObjectBuilder(wanted))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    @Order(6)
    void a_token_without_a_factor_is_rejected_for_officers_who_must_have_one() {
        var made = DemoOfficers.at(TheProduct.uri(), "phathanh");
        var request = made.request("/api/v1/assets").build();
        assertThat(made.send(request).statusCode()).isEqualTo(200);

        var there = HubClient.anonymous(strict.home()).request("/api/v1/assets");
        request.headers().firstValue("Authorization").ifPresent(value -> there.header("Authorization", value));
        challenged(made.send(there.build()));
        var password = asked().add("login", "phathanh").add("password", "lantoa-demo");
        var refused = send(HubClient.anonymous(strict.home()), "/api/v1/tokens", password);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("second-factor-missing");
    }

    /** The column "second factor missing" of the role matrix, over every operation that is not public. */
    @Test
    @Order(7)
    void such_a_token_is_rejected_by_every_documented_operation() {
        var made = DemoOfficers.at(TheProduct.uri(), "phathanh");
        var token =
                made.request("/").build().headers().firstValue("Authorization").orElseThrow();
        var hub = HubClient.anonymous(strict.home());
        var closed = described(hub)
                .filter(one -> one.getKey().matches("/(api|uploads|wire|partner|console)/.*"))
                .toList();

        assertThat(closed)
                .hasSizeGreaterThan(100)
                .allSatisfy(one -> challenged(hub.send(hub.request(one.getKey())
                        .header("Authorization", token)
                        .method(one.getValue(), BodyPublishers.noBody())
                        .build())));
    }

    /** Paths with any id in place of their parameters, and methods whose response has a body. */
    private static Stream<Map.Entry<String, String>> described(HubClient hub) {
        var request =
                hub.request("/openapi").header("Accept", "application/json").build();
        var document =
                Json.createReader(new StringReader(hub.send(request).body())).readObject();
        return document.getJsonObject("paths").entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().keySet().stream()
                        .filter(method -> method.matches("get|post|put|patch|delete"))
                        .map(method -> Map.entry(
                                path.getKey().replaceAll("\\{[^}]*}", "00000000-0000-4000-8000-000000000000"),
                                method.toUpperCase(Locale.ROOT))));
    }

    @Test
    @Order(8)
    void a_session_without_a_factor_is_invalid_for_officers_who_must_have_one() {
        try (var context = TheBrowser.desk()) {
            var page = context.newPage();
            signIn(page, "phathanh", "lantoa-demo");
            assertThat(page.getByRole(AriaRole.HEADING, heading("Việc của tôi")))
                    .isVisible();

            page.navigate(strict.home() + "/console/releases");
            page.waitForURL("**/signin?*");
            page.navigate(TheProduct.uri() + "/console/releases");
            page.waitForURL("**/console/releases");
        }
    }

    @Test
    @Order(9)
    void the_only_required_factor_cannot_be_removed() {
        try (var context = TheBrowser.at(strict.home())) {
            var page = signedIn(context);
            page.navigate("/console/me");
            assertThat(page.locator("form[action='/console/me/factor/remove']")).hasCount(0);
            assertThat(page.getByText("nên không xoá được cách xác thực duy nhất này"))
                    .isVisible();
            var refused = page.evaluate(REMOVAL, recovery.remove());
            assertThat(refused).isEqualTo(409);
            page.navigate("/console/me");
            page.waitForURL("**/console/me");
        }
    }

    @Test
    @Order(10)
    void a_factor_is_removed_by_a_code_and_added_by_the_password() {
        try (var context = TheBrowser.at(TheProduct.uri())) {
            var page = signedIn(context);
            page.navigate("/console/me");
            page.locator("form[action='/console/me/factor/remove'] [name=code]").fill(recovery.remove());
            press(page, "Tắt xác thực hai lớp");
            var add = page.locator("form[action='/console/me/factor']");
            add.locator("[name=current]").fill("sai mật khẩu");
            press(page, "Bật xác thực hai lớp");
            assertThat(page.getByText("không đúng").first()).isVisible();
            add.locator("[name=current]").fill(PASSWORD);
            press(page, "Bật xác thực hai lớp");
            var other = new Authenticator(page.locator("main strong.code").innerText());
            page.locator("[name=code]").fill(other.code(0));
            press(page, "Xác nhận");
            assertThat(page.locator("main ul.code li")).hasCount(10);
        }
    }

    @Test
    @Order(11)
    void two_administrators_remove_a_lost_factor() {
        try (var context = TheBrowser.desk()) {
            var page = context.newPage();
            signIn(page, "quantri", "lantoa-demo");
            page.navigate("/console/officers?q=" + login);
            page.getByText("Người phát hành hai bước").first().click();
            press(page, "Đề nghị gỡ xác thực hai lớp (mất điện thoại và mã dự phòng)");
            SecondAdministrator.at(TheProduct.uri()).confirm(asked(page));
        }
        // this node requires no second factor
        try (var context = TheBrowser.at(TheProduct.uri())) {
            var page = context.newPage();
            signIn(page, login, PASSWORD);
            assertThat(page.getByRole(AriaRole.HEADING, heading("Việc của tôi")))
                    .isVisible();
        }
    }

    private Page signedIn(BrowserContext context) {
        var page = context.newPage();
        signIn(page, login, PASSWORD);
        typeCode(page, recovery.remove());
        page.waitForURL("**/console");
        return page;
    }

    private static void signIn(Page page, String login, String password) {
        page.navigate("/signin");
        page.locator("[name=login]").fill(login);
        page.locator("[name=password]").fill(password);
        press(page, "Đăng nhập");
        page.waitForLoadState();
    }

    private static void typeCode(Page page, String code) {
        page.locator("[name=code]").fill(code);
        press(page, "Đăng nhập");
        page.waitForLoadState();
    }

    private static String approved(String title) {
        var job = MainJob.message(TheProduct.uri(), title, "Tra cuu ho so tai dichvucong.gov.vn");
        var submission = job.submit();
        job.inspected();
        job.approve(submission);
        return job.asset();
    }

    private JsonObjectBuilder asked() {
        return Json.createObjectBuilder().add("login", login).add("password", PASSWORD);
    }

    private String token(HubClient hub) {
        return hub.post("/api/v1/tokens", asked().add("code", recovery.remove()).build())
                .getString("token");
    }

    private static HttpResponse<String> send(HubClient hub, String path, JsonObjectBuilder body) {
        return hub.send(hub.request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.build().toString()))
                .build());
    }

    private static void challenged(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                .startsWith(CHALLENGE)
                .endsWith("max_age=300");
        assertThat(answer.body()).contains("urn:lantoa:problem:insufficient-user-authentication");
    }

    private void fiveMinutesPass() throws SQLException {
        var backdate = " set factor_used_at = factor_used_at - interval '301 seconds' where officer_id ="
                + " (select id from officer where login = '" + login + "')";
        try (var database = TheDatabase.of(TheProduct.running());
                var statement = database.createStatement()) {
            statement.executeUpdate("update sign_in_session" + backdate);
            statement.executeUpdate("update api_token" + backdate);
        }
    }

    private static String releasesOf(String asset) throws SQLException {
        return of("select count(*) from release where asset_id = '" + asset + "'");
    }

    private static String reachOf(String asset) throws SQLException {
        return of("select reach from release where asset_id = '" + asset + "'");
    }

    private static String of(String query) throws SQLException {
        try (var database = TheDatabase.of(TheProduct.running())) {
            return TheDatabase.text(database, query);
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name).setLevel(1);
    }
}
