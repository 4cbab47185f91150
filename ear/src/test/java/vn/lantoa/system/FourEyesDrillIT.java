package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.embargo.Outsider;

/**
 * One person alone, with one stolen password, tries to speak for the province. Each attempt is rejected and recorded in
 * the audit log under that account. Disabling each guard shows that it is the cause: {@code DualControlTest} and
 * {@code DecideApprovalTest} of the domain, and here for releasing.
 */
class FourEyesDrillIT {
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();

    private final URI hub = TheProduct.uri();
    private final HubClient administrator = DemoOfficers.at(hub, "quantri");
    private final HubClient second = DemoOfficers.at(hub, "quantri2");

    /** Other tests leave requests for changes too. */
    @BeforeAll
    static void nothingWaits() throws SQLException {
        try (var database = TheDatabase.of(TheProduct.running())) {
            TheDatabase.text(
                    database,
                    "with ended as (update pending_change set state = 'EXPIRED', ended_at = now() where state = 'WAITING'"
                            + " returning id) select count(*) from ended");
        }
    }

    @Test
    void an_administrator_alone_cannot_grant_power() {
        var himself = idOf("quantri");
        var accomplice = idOf("canbo");
        var province = text("select id from organisation where kind = 'PROVINCE'");

        refused(
                "not-for-oneself",
                () -> form(administrator, "/console/officers/" + himself + "/roles", role("RELEASER", province)));

        var grant = form(administrator, "/console/officers/" + accomplice + "/roles", role("RELEASER", province));
        var waiting = change(grant);
        refused(
                "second-administrator-needed",
                () -> form(administrator, "/console/changes/" + waiting + "/confirm", Map.of()));
        assertThat(text("select count(*) from role_grant where role = 'RELEASER' and officer_id = '" + accomplice
                        + "'"))
                .isEqualTo("0");
        var refusal = form(second, "/console/changes/" + waiting + "/refuse", Map.of("reason", "Diễn tập."));
        assertThat(refusal.statusCode()).isEqualTo(303);
    }

    @Test
    void an_administrator_alone_sees_no_password_link() {
        var officer = idOf("duyet");

        var asked = form(administrator, "/console/officers/" + officer + "/password-link", Map.of());

        assertThat(asked.body()).doesNotContain("/signin/password?link=");
        var waiting = change(asked);
        var own = refused(
                "second-administrator-needed",
                () -> form(administrator, "/console/changes/" + waiting + "/confirm", Map.of()));
        assertThat(own.body()).doesNotContain("/signin/password?link=");
        form(second, "/console/changes/" + waiting + "/refuse", Map.of("reason", "Diễn tập."));
        refused(
                "not-for-oneself",
                () -> form(administrator, "/console/officers/" + idOf("quantri") + "/password-link", Map.of()));
    }

    @Test
    void a_password_link_is_sent_by_e_mail_and_never_shown() {
        var login = "co-thu-" + UUID.randomUUID().toString().substring(0, 8);
        var email = login + "@tinh.example.vn";
        var card = new HashMap<>(Map.of("login", login, "displayName", "Cán bộ có thư"));
        card.put("email", email);
        card.put("organisation", text("select id from organisation where code = 'so-nv'"));
        form(administrator, "/console/officers", card);
        var waiting = change(form(administrator, "/console/officers/" + idOf(login) + "/password-link", Map.of()));

        var confirmed = form(second, "/console/changes/" + waiting + "/confirm", Map.of());

        assertThat(confirmed.statusCode()).isEqualTo(303);
        assertThat(form(second, "/console/changes/" + waiting + "/confirm", Map.of())
                        .body())
                .doesNotContain("/signin/password?link=");
        var letter = TheMailServer.text(TheMailServer.letter(email, "/signin/password?link="));
        var link = letter.replaceFirst("(?s).*?/signin/password\\?link=([A-Za-z0-9_-]+).*", "$1");
        assertThat(text("select count(*) from one_time_link l join officer f on f.id = l.officer_id where f.login = '"
                        + login + "' and l.token_sha256 = encode(sha256('" + link + "'), 'hex')"))
                .isEqualTo("1");
        assertThat(text("select count(*) from outbox_message where body::text like '%" + link + "%'"))
                .isEqualTo("0");
        // the officer concerned is notified, and all administrators
        HubClient.await("notices of " + waiting, TheProduct.PATIENCE, () -> "6"
                .equals(text(
                        "select count(*) from notice n join officer f on f.id = n.officer_id where n.subject = 'change:"
                                + waiting
                                + "' and n.kind in ('CHANGE_ASKED', 'CHANGE_CONFIRMED') and f.login in ('quantri', 'quantri2', '"
                                + login + "')")));
        assertThat(TheMailServer.text(TheMailServer.letter(email, "/console/changes")))
                .isNotEmpty();
    }

    @Test
    void an_administrator_alone_cannot_weaken_reviews() {
        var steps = Json.createObjectBuilder()
                .add("kind", "sms-text")
                .add("steps", 1)
                .build();
        var answer = json(administrator, "PUT", "/api/v1/submissions/routes", steps);
        assertThat(answer.statusCode()).isEqualTo(202);
        var waiting = BulletinWorkbench.read(answer.body()).getString("change");

        refused(
                "second-administrator-needed",
                () -> form(administrator, "/console/changes/" + waiting + "/confirm", Map.of()));
        assertThat(administrator.get("/api/v1/submissions/routes").toString()).doesNotContain("sms-text");

        var none = form(administrator, "/console/approvals/routes/separate", Map.of());
        refused(
                "second-administrator-needed",
                () -> form(administrator, "/console/changes/" + change(none) + "/confirm", Map.of()));
        form(second, "/console/changes/" + waiting + "/refuse", Map.of("reason", "Diễn tập."));
        form(second, "/console/changes/" + change(none) + "/refuse", Map.of("reason", "Diễn tập."));
    }

    @Test
    void pending_changes_are_listed_and_decided_by_api() {
        var officer = idOf("canbo");
        var province = text("select id from organisation where kind = 'PROVINCE'");
        var waiting =
                change(form(administrator, "/console/officers/" + officer + "/roles", role("RELEASER", province)));
        var decision = "/api/v1/pending-changes/" + waiting + "/decision";

        var own = json(administrator, "PUT", decision, decision("confirm"));
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.body()).contains("second-administrator-needed");
        assertThat(json(second, "PUT", decision, decision("nod")).statusCode()).isEqualTo(422);
        assertThat(second.get("/api/v1/pending-changes").toString()).contains(waiting);

        var refused = Json.createObjectBuilder(decision("refuse"))
                .add("reason", "Diễn tập.")
                .build();
        var answer = json(second, "PUT", decision, refused);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("REFUSED");
        assertThat(json(second, "PUT", decision, decision("confirm")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void nobody_becomes_their_own_deputy_or_delegates_the_administrators_role() {
        var days = Map.of("startsOn", TODAY, "endsOn", TODAY);

        var forHimself = with(days, "deputy", "quantri", "roles", "APPROVER");
        refused(
                "not-for-oneself",
                () -> form(administrator, "/console/officers/" + idOf("duyet") + "/deputies", forHimself));

        var administers = with(days, "deputy", "canbo", "roles", "ADMINISTRATOR");
        refused("administrator-not-by-oneself", () -> form(administrator, "/console/me/deputies", administers));
    }

    @Test
    void a_token_cannot_delegate_releasing() {
        var releaser = DemoOfficers.at(hub, "phathanh");
        var deputyships =
                "select count(*) from deputyship d join officer f on f.id = d.officer_id where f.login = 'phathanh'";
        var before = text(deputyships);

        var answer = form(
                releaser,
                "/console/me/deputies",
                with(Map.of("startsOn", TODAY, "endsOn", TODAY), "deputy", "canbo", "roles", "RELEASER"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(text(deputyships)).isEqualTo(before);
    }

    @Test
    void an_administrator_alone_cannot_change_the_address_of_or_disable_another() {
        var login = "quan-tri-so-" + UUID.randomUUID().toString().substring(0, 8);
        var department = text("select id from organisation where code = 'so-nv'");
        var card = new HashMap<>(Map.of("login", login, "displayName", "Quản trị sở", "organisation", department));
        form(administrator, "/console/officers", card);
        var page = "/console/officers/" + idOf(login);
        form(
                second,
                "/console/changes/" + change(form(administrator, page + "/roles", role("ADMINISTRATOR", department)))
                        + "/confirm",
                Map.of());

        card.put("email", login + "@ke-gian.example.com");
        var address = change(form(administrator, page + "/card", card));
        var disabling = change(form(administrator, page + "/disable", Map.of()));
        for (var waiting : List.of(address, disabling))
            refused(
                    "second-administrator-needed",
                    () -> form(administrator, "/console/changes/" + waiting + "/confirm", Map.of()));
        assertThat(text("select enabled || ' ' || email from officer where login = '" + login + "'"))
                .isEqualTo("true ");
        assertThat(second.send(second.request("/console/changes")
                                .header("Accept", "text/html")
                                .build())
                        .body())
                .contains(login + "@ke-gian.example.com");

        form(second, "/console/changes/" + address + "/refuse", Map.of("reason", "Diễn tập."));
        form(second, "/console/changes/" + disabling + "/confirm", Map.of());
        assertThat(text("select enabled || ' ' || email from officer where login = '" + login + "'"))
                .isEqualTo("false ");
    }

    @Test
    void editors_cannot_approve_and_approvers_cannot_release() {
        var typist = Outsider.at(hub);
        var sealer = Outsider.at(hub);
        var approver = Outsider.at(hub);
        var asset = typist.createAsset(Json.createObjectBuilder()
                .add("organisation", Outsider.DEPARTMENT)
                .add("kind", "sms-text")
                .add("language", "vi")
                .build());
        typist.saveDraft(asset, SmsTexts.texts("Diễn tập bốn mắt " + asset, "III.2", Outsider.DEPARTMENT));
        var version = sealer.seal(asset);
        HubClient.await("version of " + asset, TheProduct.PATIENCE, () -> "READY"
                .equals(sealer.version(asset, version).getJsonObject("version").getString("state")));
        var named = named(asset, version);
        var submission = sealer.post("/api/v1/submissions", named.build()).getString("id");
        var decision = Json.createObjectBuilder()
                .add("submission", submission)
                .add("decision", "approve")
                .build();

        refused("decider-took-part", () -> json(typist, "POST", "/api/v1/decisions", decision));
        refused("decider-took-part", () -> json(sealer, "POST", "/api/v1/decisions", decision));
        approver.post("/api/v1/decisions", decision);

        var release = named(asset, version).add("reach", "public").build();
        refused("releaser-approved-it", () -> json(approver, "POST", "/api/v1/releases", release));
        assertThat(json(sealer, "POST", "/api/v1/releases", release).statusCode())
                .isEqualTo(201);
        var bulletin = new BulletinWorkbench("Tin diễn tập bốn mắt", "Bà con chú ý.").body("announcer", "normal", 60);
        var own = Json.createObjectBuilder(BulletinWorkbench.read(bulletin))
                .add("asset", asset)
                .build();
        refused("releaser-approved-it", () -> json(approver, "POST", "/api/v1/bulletins", own));
        // tests the test: without the guard, the same attempt succeeds
        var unguarded = unruled("bulletin", () -> json(approver, "POST", "/api/v1/bulletins", own));
        assertThat(unguarded.statusCode()).isEqualTo(201);
        assertThat(json(sealer, "POST", "/api/v1/bulletins", own).statusCode()).isEqualTo(201);
    }

    /** The response to a rejected attempt, once it is in the audit log. */
    private HttpResponse<String> refused(String problem, Supplier<HttpResponse<String>> attempt) {
        var before = noted(problem);
        var answer = attempt.get();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(noted(problem)).as("entries of " + problem).isEqualTo(before + 1);
        return answer;
    }

    /** The response to the same attempt after the owner of the database has deleted the rule for this scope. */
    private HttpResponse<String> unruled(String scope, Supplier<HttpResponse<String>> attempt) {
        rename(scope, "none");
        try {
            return attempt.get();
        } finally {
            rename("none", scope);
        }
    }

    private void rename(String scope, String other) {
        assertThat(text("with renamed as (update separate_release set scope = '" + other + "' where scope = '" + scope
                        + "' returning scope) select count(*) from renamed"))
                .isEqualTo("1");
    }

    private int noted(String problem) {
        return Integer.parseInt(
                text("select count(*) from audit_entry where action = 'refused' and actor like 'officer:%'"
                        + " and details ->> 'from' <> '' and details ->> 'problem' = '" + problem + "'"));
    }

    private String idOf(String login) {
        return text("select id from officer where login = '" + login + "'");
    }

    private String text(String query) {
        try (var database = TheDatabase.of(TheProduct.running())) {
            return TheDatabase.text(database, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject decision(String word) {
        return Json.createObjectBuilder().add("decision", word).build();
    }

    private static JsonObjectBuilder named(String asset, int version) {
        return Json.createObjectBuilder().add("asset", asset).add("version", version);
    }

    private static Map<String, String> role(String role, String organisation) {
        return Map.of("role", role, "roleOrganisation", organisation, "validFrom", TODAY);
    }

    private static Map<String, String> with(
            Map<String, String> fields, String name, String value, String other, String what) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        all.put(other, what);
        return all;
    }

    private static HttpResponse<String> form(HubClient by, String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return by.send(by.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> json(HubClient by, String method, String path, JsonObject body) {
        return by.send(by.request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()))
                .build());
    }

    private static String change(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        var there = answer.headers().firstValue("Location").orElseThrow();
        return there.substring(there.lastIndexOf('=') + 1);
    }
}
