package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.run.demo.HubClient;

/** Sessions and tokens end when their officer or an administrator ends them; their open streams end too. */
class SessionsIT {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]{64})\"");
    private static final Pattern END = Pattern.compile("action=\"([^\"]+/sessions/[0-9a-f-]{36}/end)\"");

    private final SpareOfficer officer = SpareOfficer.registered();
    private final NetworkClient here = new NetworkClient(TheProduct.uri(), "127.83.1.10");

    @Test
    void an_officer_ends_one_of_his_sessions_and_all_of_his_tokens() {
        var mine = session();
        var other = session();
        var page = page(mine, "/console/me");
        assertThat(page).contains("127.83.1.0/24");

        assertThat(form(mine, page, group(END, page), Map.of())).isEqualTo(303);
        assertThat(status(other)).isEqualTo(303);
        assertThat(status(mine)).isEqualTo(200);
        token(mine, "một");
        token(mine, "hai");
        assertThat(page(mine, "/console/me")).contains("/console/me/tokens/revoke-all");
        assertThat(form(mine, page, "/console/me/tokens/revoke-all", Map.of())).isEqualTo(303);
        assertThat(page(mine, "/console/me")).doesNotContain("/console/me/tokens/revoke-all", "/revoke\"");
    }

    @Test
    void ending_them_requires_the_second_factor_again() {
        var mine = session();
        var other = session();
        token(mine, "một");
        var page = page(mine, "/console/me");
        database("insert into passkey (id, officer_id, name, credential_id, credential, backup_eligible, counter,"
                + " added_at) select gen_random_uuid(), id, 'máy', login, '', false, 0, now() from officer where login = '"
                + officer.login() + "'");

        for (var path : List.of(group(END, page), "/console/me/sessions/end-others", "/console/me/tokens/revoke-all")) {
            var answer = here.form(path, mine + "\r\nAccept: text/html", Map.of("csrf", group(CSRF, page)));
            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.body()).contains("action=\"" + path + "\"", "second-factor-code");
        }
        assertThat(status(other)).isEqualTo(200);
        database("update sign_in_session set factor = 'PASSKEY', factor_used_at = now() where officer_id = '"
                + officer.id() + "'");
        assertThat(form(mine, page, "/console/me/tokens/revoke-all", Map.of())).isEqualTo(303);
        assertThat(form(mine, page, group(END, page), Map.of())).isEqualTo(303);
        assertThat(status(other)).isEqualTo(303);
    }

    @Test
    void a_token_requires_the_password_and_not_another_token() {
        var mine = session();
        var page = page(mine, "/console/me");
        var wanted = Map.of("label", "máy", "days", "1", "current", "sai mật khẩu");
        assertThat(form(mine, page, "/console/me/tokens", wanted)).isEqualTo(422);

        var bearer = here.ask(
                "POST",
                "/console/me/tokens",
                "x=y\r\nAuthorization: Bearer " + bearer(),
                TheProduct.uri().getAuthority());
        assertThat(bearer.status()).isEqualTo(403);
    }

    @Test
    void an_administrator_ends_a_session_of_an_officer_and_signs_him_out_everywhere() {
        var one = session();
        var other = session();
        var administrator = here.form("/signin", "", Map.of("login", "quantri", "password", SpareOfficer.PASSWORD))
                .cookie("lantoa")
                .orElseThrow();
        var address = "/console/officers/" + officer.id();
        var page = page(administrator, address);

        assertThat(form(administrator, page, group(END, page), Map.of())).isEqualTo(303);
        assertThat(status(one) + status(other)).isEqualTo(200 + 303);
        assertThat(form(administrator, page, address + "/sign-out", Map.of())).isEqualTo(303);
        assertThat(status(one) + status(other)).isEqualTo(303 + 303);
    }

    @Test
    @Tag("field")
    void what_is_open_by_a_session_or_a_token_ends_within_a_minute_of_it() {
        var watcher = here.form("/signin", "", Map.of("login", "phathanh", "password", SpareOfficer.PASSWORD))
                .cookie("lantoa")
                .orElseThrow();
        var token = "dung-" + UUID.randomUUID();
        var hash = Sha256.of(token.getBytes(StandardCharsets.UTF_8)).hex();
        database("insert into api_token (id, token_sha256, partner_id, purpose, label, demo, created_at, created_by,"
                + " expires_at) select gen_random_uuid(), '" + hash + "', partner_id, purpose, 'dừng', demo, now(),"
                + " created_by, expires_at from api_token where token_sha256 = '"
                + Sha256.of("demo-viettel".getBytes(StandardCharsets.UTF_8)).hex() + "'");

        var board = CompletableFuture.supplyAsync(() -> here.secondsOpen(
                "GET /console/live/board HTTP/1.1\r\nAccept: text/event-stream\r\nCookie: " + watcher,
                () -> form(watcher, page(watcher, "/console"), "/signout", Map.of())));
        var changes = CompletableFuture.supplyAsync(() -> here.secondsOpen(
                "GET /wire/v1/changes?after=0 HTTP/1.1\r\nAccept: text/event-stream\r\nAuthorization: Bearer " + token,
                () -> database("update api_token set revoked_at = now() where token_sha256 = '" + hash + "'")));

        assertThat(board.join()).isBetween(20L, 60L);
        assertThat(changes.join()).isBetween(20L, 60L);
    }

    @Test
    void an_export_is_in_the_audit_log_with_the_network() throws SQLException {
        var administrator = here.form("/signin", "", Map.of("login", "quantri", "password", SpareOfficer.PASSWORD))
                .cookie("lantoa")
                .orElseThrow();
        var sample = "/console/organisations/import/sample.csv";
        assertThat(page(administrator, sample)).isNotEmpty();

        try (var connection = TheDatabase.of(TheProduct.running())) {
            assertThat(TheDatabase.text(
                            connection,
                            "select details ->> 'from' from audit_entry where action = 'exported' and details ->>"
                                    + " 'request' = '" + sample + "' order by at desc limit 1"))
                    .isEqualTo("127.83.1.0/24");
        }
    }

    private String session() {
        return officer.signIn(here, "").cookie("lantoa").orElseThrow();
    }

    private int status(String session) {
        return here.ask("GET", "/console/me", session, TheProduct.uri().getAuthority())
                .status();
    }

    private String page(String session, String path) {
        return here.ask("GET", path, session, TheProduct.uri().getAuthority()).body();
    }

    private int form(String session, String page, String path, Map<String, String> fields) {
        var typed = new HashMap<>(fields);
        typed.put("csrf", group(CSRF, page));
        return here.form(path, session, typed).status();
    }

    private void token(String session, String label) {
        var wanted = Map.of("label", label, "days", "1", "current", SpareOfficer.PASSWORD);
        assertThat(form(session, page(session, "/console/me"), "/console/me/tokens", wanted))
                .isEqualTo(200);
    }

    private String bearer() {
        return HubClient.anonymous(TheProduct.uri())
                .post(
                        "/api/v1/tokens",
                        Json.createObjectBuilder()
                                .add("login", officer.login())
                                .add("password", SpareOfficer.PASSWORD)
                                .build())
                .getString("token");
    }

    private static String group(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        if (!found.find()) throw new IllegalStateException(pattern + " is not in " + page);
        return found.group(1);
    }

    private static void database(String statement) {
        try (var connection = TheDatabase.of(TheProduct.running());
                var prepared = connection.createStatement()) {
            prepared.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
