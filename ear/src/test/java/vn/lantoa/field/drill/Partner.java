package vn.lantoa.field.drill;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;

/** A newsroom that is entitled to everything, follows the change log and has a webhook. */
final class Partner {
    private Partner() {}

    /** Registers it; returns its program, with its token. */
    static Officer join(Officer administrator, String target) {
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
        Officer.done("entitlement", administrator.post(path + "/entitlements", everything()));
        var given = object().add("label", "thử").add("days", 30).build();
        var token = administrator.posted(path + "/tokens", given).getString("token");
        var program = Officer.withToken(administrator.hub(), token, new Tally());
        var wanted = object().add("channel", "webhook").add("label", "Máy").add("target", target);
        Officer.done("subscription", program.post("/api/v1/subscriptions", wanted.build()));
        return program;
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

    private static JsonObject everything() {
        return object().add("kinds", Json.createArrayBuilder())
                .add("topics", Json.createArrayBuilder())
                .add("languages", Json.createArrayBuilder())
                .add("receivers", Json.createArrayBuilder())
                .add("originals", true)
                .build();
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }
}
