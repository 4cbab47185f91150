package vn.lantoa.system;

import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.embargo.Outsider;

/**
 * The report of the People's Committee for a year: written by one officer, submitted by a second, decided by the first.
 */
public final class CommitteeReport {
    private static final String ROOT = "province";

    private final HubClient office;
    private final HubClient second;
    private final String report;

    private CommitteeReport(URI hub, int year) {
        office = DemoOfficers.at(hub, "quantri");
        var account = Outsider.account(hub, ROOT);
        second = HubClient.signIn(hub, account.login(), account.password());
        report = "/reports/" + year + "/consolidated/committee";
    }

    public static CommitteeReport of(URI hub, int year) {
        return new CommitteeReport(hub, year);
    }

    /** Its address in the API. */
    public String address() {
        return "/api/v1" + report;
    }

    /** Writes it with this text, and gets it submitted. */
    public CommitteeReport submitted(String highlights) {
        var texts = Json.createObjectBuilder().add("highlights", highlights);
        var body = Json.createObjectBuilder().add("texts", texts).build().toString();
        must(office.send(office.request(address())
                .header("If-Match", seen())
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(body))
                .build()));
        must(second.send(second.request(address() + "/submission")
                .header("If-Match", seen())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"withoutUnits\": true}"))
                .build()));
        return this;
    }

    public CommitteeReport accepted() {
        return decided("decision=accept");
    }

    public CommitteeReport returned() {
        return decided("decision=return&reason=Sai");
    }

    private CommitteeReport decided(String decision) {
        var body = "lockVersion=" + seen().replace("\"", "") + "&" + decision;
        must(office.send(office.request("/console" + report + "/decision")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build()));
        return this;
    }

    private String seen() {
        return "\"" + office.get(address()).asJsonObject().getInt("lockVersion") + "\"";
    }

    private static void must(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
}
