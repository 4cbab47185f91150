package vn.lantoa.field.drill;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

/** A newsroom that follows the change log, as it is registered with the hub. */
final class Partner {
    private Partner() {}

    /**
     * Registers it; returns its client with the token.
     *
     * @param topics the entitled topics; empty for all
     */
    static Officer join(Officer administrator, List<String> topics) {
        var code = "toa-soan-" + Officer.key().substring(0, 12);
        administrator.posted(
                "/api/v1/organisations",
                Json.createObjectBuilder()
                        .add("kind", "PRESS")
                        .add("code", code)
                        .add("name", "Toà soạn diễn tập")
                        .add("parent", "province")
                        .add("validFrom", "2020-01-01")
                        .build());
        var id = administrator
                .posted("/api/v1/partners", object().add("organisation", code).build())
                .getJsonObject("partner")
                .getString("id");
        var path = "/api/v1/partners/" + id;
        terms(administrator, path);
        Officer.done("entitlement", administrator.post(path + "/entitlements", entitlement(topics)));
        var given = object().add("label", "thử").add("days", 30).build();
        var token = administrator.posted(path + "/tokens", given).getString("token");
        return Officer.withToken(administrator.hub(), token, new Tally());
    }

    /** Subscribes the program to webhooks at this address. */
    static void subscribe(Officer program, String target) {
        var wanted = object().add("channel", "webhook").add("label", "Máy").add("target", target);
        Officer.done("subscription", program.post("/api/v1/subscriptions", wanted.build()));
    }

    private static void terms(Officer administrator, String path) {
        var terms = object().add("suspended", false)
                .add("networks", Json.createArrayBuilder())
                .add("requestsPerMinute", 100_000);
        Officer.done("terms", administrator.settled(() -> administrator
                .request(path + "/terms")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(terms.build().toString()))
                .build()));
    }

    private static JsonObject entitlement(List<String> topics) {
        return object().add("kinds", Json.createArrayBuilder())
                .add("topics", Json.createArrayBuilder(topics))
                .add("languages", Json.createArrayBuilder())
                .add("receivers", Json.createArrayBuilder())
                .add("originals", true)
                .build();
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }
}
