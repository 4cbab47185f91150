package vn.lantoa.system.embargo;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.SecondAdministrator;

/** Creates an officer of another department with all roles there: registered, with a password. */
public final class Outsider {
    public static final String DEPARTMENT = "so-nv";
    private static final String PASSWORD = "một mật khẩu đủ dài 2026";

    private final HubClient administrator;
    private final SecondAdministrator second;
    private final HubClient stranger;

    private Outsider(URI hub) {
        administrator = DemoOfficers.at(hub, "quantri");
        second = SecondAdministrator.at(hub);
        stranger = HubClient.anonymous(hub);
    }

    /** The credentials of the officer. */
    public record Account(String login, String password) {}

    public static HubClient at(URI hub) {
        return signIn(hub, account(hub));
    }

    /** Makes the officer, and does not sign in. */
    public static Account account(URI hub) {
        return account(hub, DEPARTMENT);
    }

    /** The same in the organisation with this code. */
    public static Account account(URI hub, String organisation) {
        var made = new Outsider(hub);
        var all = List.of("UPLOADER", "APPROVER", "RELEASER", "ADMINISTRATOR", "AUDITOR");
        return made.officer(organisation(made.administrator, organisation), all);
    }

    /** An auditor of the organisation with this code, and nothing else. */
    public static Account auditor(URI hub, String organisation) {
        var made = new Outsider(hub);
        return made.officer(organisation(made.administrator, organisation), List.of("AUDITOR"));
    }

    /** A releaser of the organisation with this id, and nothing else. */
    public static HubClient releaser(URI hub, String organisation) {
        return signIn(hub, new Outsider(hub).officer(organisation, List.of("RELEASER")));
    }

    private static HubClient signIn(URI hub, Account account) {
        return HubClient.signIn(hub, account.login(), account.password());
    }

    private Account officer(String organisation, List<String> roles) {
        var login = "nguoi-ngoai-" + UUID.randomUUID().toString().substring(0, 8);
        var officer = register(login, organisation);
        for (var role : roles) grant(officer, role, organisation);
        setPassword(officer);
        return new Account(login, PASSWORD);
    }

    /** The id of the organisation with this code. */
    static String organisation(HubClient client, String code) {
        return client
                .get("/api/v1/organisations?limit=200")
                .asJsonObject()
                .getJsonArray("organisations")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("code").equals(code))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private String register(String login, String department) {
        var card = Map.of("login", login, "displayName", "Cán bộ Sở Nội vụ", "email", "", "organisation", department);
        var there = post(administrator, "/console/officers", card, 303)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return there.substring(there.lastIndexOf('/') + 1);
    }

    private void grant(String officer, String role, String department) {
        var since = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        var grant = Map.of("role", role, "roleOrganisation", department, "validFrom", since);
        second.confirm(location(post(administrator, "/console/officers/" + officer + "/roles", grant, 303)));
    }

    private void setPassword(String officer) {
        var asked = post(administrator, "/console/officers/" + officer + "/password-link", Map.of(), 303);
        var typed = Map.of("link", second.passwordLink(location(asked)), "password", PASSWORD, "repeated", PASSWORD);
        post(stranger, "/signin/password", typed, 303);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static HttpResponse<String> post(HubClient by, String path, Map<String, String> fields, int expected) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = by.send(by.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (answer.statusCode() != expected)
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        return answer;
    }
}
