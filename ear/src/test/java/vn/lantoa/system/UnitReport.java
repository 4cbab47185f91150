package vn.lantoa.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.embargo.Outsider;

/** The report of a unit for a year, written and submitted by two officers with roles for the whole province. */
record UnitReport(HubClient writer, HubClient second, String address) {
    static UnitReport of(int year, String unit) {
        var account = Outsider.account(TheProduct.uri(), "province");
        return new UnitReport(
                DemoOfficers.at(TheProduct.uri(), "quantri"),
                HubClient.signIn(TheProduct.uri(), account.login(), account.password()),
                "/api/v1/reports/" + year + "/" + unit);
    }

    /** Its tasks. */
    List<JsonObject> tasks() {
        return writer.get(address)
                .asJsonObject()
                .getJsonObject("content")
                .getJsonArray("tasks")
                .getValuesAs(JsonObject.class);
    }

    /** Explains each task, and submits the report. */
    UnitReport submitted() {
        var texts = Json.createObjectBuilder();
        tasks().forEach(task -> texts.add("task:" + task.getString("code"), "Chưa đến kỳ."));
        var body = Json.createObjectBuilder().add("texts", texts).build().toString();
        must(writer.send(writer.request(address)
                .header("If-Match", seen())
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(body))
                .build()));
        must(second.send(second.request(address + "/submission")
                .header("If-Match", seen())
                .POST(BodyPublishers.noBody())
                .build()));
        return this;
    }

    private String seen() {
        return "\"" + writer.get(address).asJsonObject().getInt("lockVersion") + "\"";
    }

    private static void must(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
}
