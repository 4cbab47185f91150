package vn.lantoa.system.embargo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;

/** Partners of the demo, managed by an administrator. */
final class Partners {
    private static final int MANY = 100_000;

    private final URI hub;
    private final HubClient administrator;

    private Partners(URI hub) {
        this.hub = hub;
        administrator = DemoOfficers.at(hub, "quantri");
    }

    static Partners at(URI hub) {
        return new Partners(hub);
    }

    /** This partner as a visitor, with a request limit that suffices for a walk. */
    Visitor visitor(String token, String code) {
        var terms = Json.createObjectBuilder()
                .add("suspended", false)
                .add("networks", Json.createArrayBuilder())
                .add("requestsPerMinute", MANY);
        var answer = administrator.send(administrator
                .request("/api/v1/partners/" + id(code) + "/terms")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(terms.build().toString()))
                .build());
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.body());
        return new Visitor(code, HubClient.withToken(hub, token));
    }

    /** The id of the partner with this code. */
    String id(String code) {
        return administrator
                .get("/api/v1/partners")
                .asJsonObject()
                .getJsonArray("partners")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("code").equals(code))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }
}
