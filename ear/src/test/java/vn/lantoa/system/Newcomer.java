package vn.lantoa.system;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import vn.lantoa.run.demo.HubClient;

/** A partner that an administrator registers and manages by the API. */
public final class Newcomer {
    private final HubClient administrator;
    private final String address;

    private Newcomer(HubClient administrator, String organisation) {
        this.administrator = administrator;
        var given = Json.createObjectBuilder().add("organisation", organisation).build();
        address = "/api/v1/partners/"
                + administrator
                        .post("/api/v1/partners", given)
                        .getJsonObject("partner")
                        .getString("id");
    }

    /** Registers the organisation with this code as a partner. */
    public static Newcomer at(URI hub, String organisation) {
        return by(DemoOfficers.at(hub, "quantri"), organisation);
    }

    /** The same, by a signed-in administrator. */
    public static Newcomer by(HubClient administrator, String organisation) {
        return new Newcomer(administrator, organisation);
    }

    /** Registers a new organisation of the press as a partner. */
    public static Newcomer newsroom(URI hub, String name) {
        return newsroom(DemoOfficers.at(hub, "quantri"), name);
    }

    /** The same, by a signed-in administrator. */
    public static Newcomer newsroom(HubClient administrator, String name) {
        var code = "toa-soan-" + UUID.randomUUID().toString().substring(0, 12);
        administrator.post(
                "/api/v1/organisations",
                Json.createObjectBuilder()
                        .add("kind", "PRESS")
                        .add("code", code)
                        .add("name", name)
                        .add("parent", "province")
                        .add("validFrom", "2020-01-01")
                        .build());
        return by(administrator, code);
    }

    public String id() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Sets its request limit per minute. */
    public Newcomer mayAsk(int requests) {
        put(
                "/terms",
                Json.createObjectBuilder()
                        .add("suspended", false)
                        .add("networks", Json.createArrayBuilder())
                        .add("requestsPerMinute", requests));
        return this;
    }

    /** Restricts it to this outlet, such as {@code sms}. */
    public void brings(String outlet) {
        put("/outlets", Json.createObjectBuilder().add("outlets", array(List.of(outlet))));
    }

    /** Sets its tariff for a part of a message from this day on, in dong. */
    public void asks(String from, double gsm7, double ucs2) {
        put("/tariffs/" + from, Json.createObjectBuilder().add("gsm7", gsm7).add("ucs2", ucs2));
    }

    /** Adds a contact for recalls by e-mail. */
    public void tellOfRecalls(String name, String email) {
        administrator.post(
                address + "/contacts",
                Json.createObjectBuilder()
                        .add("name", name)
                        .add("email", email)
                        .add("duties", Json.createArrayBuilder().add("recall"))
                        .build());
    }

    /** A new private feed; returns the response with its token. */
    public JsonObject feed() {
        var given = Json.createObjectBuilder()
                .add("label", "trình đọc tin")
                .add("days", 30)
                .add("purpose", "feed");
        return administrator.post(address + "/tokens", given.build());
    }

    /** Revokes a token. */
    public void end(String token) {
        var answer = administrator.send(
                administrator.request(address + "/tokens/" + token).DELETE().build());
        if (answer.statusCode() != 204) throw new IllegalStateException(answer.body());
    }

    /** A new token. */
    public String token() {
        var given =
                Json.createObjectBuilder().add("label", "thử").add("days", 30).build();
        return administrator.post(address + "/tokens", given).getString("token");
    }

    /** Grants these topics in these languages; returns the entitlement. Empty means all. */
    public String give(List<String> topics, List<String> languages) {
        var scope = Json.createObjectBuilder()
                .add("kinds", Json.createArrayBuilder())
                .add("topics", array(topics))
                .add("languages", array(languages))
                .add("receivers", Json.createArrayBuilder())
                .add("originals", true);
        var answer = administrator.send(administrator
                .request(address + "/entitlements")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(scope.build().toString()))
                .build());
        if (answer.statusCode() != 201) throw new IllegalStateException(answer.body());
        var there = answer.headers().firstValue("Location").orElseThrow();
        return there.substring(there.lastIndexOf('/') + 1);
    }

    /** Revokes an entitlement. */
    public void take(String entitlement) {
        var answer = administrator.send(administrator
                .request(address + "/entitlements/" + entitlement)
                .DELETE()
                .build());
        if (answer.statusCode() != 204) throw new IllegalStateException(answer.body());
    }

    /** Records whether it signed to keep embargoes. */
    public void sign(boolean signed) {
        put("/embargo-agreement", Json.createObjectBuilder().add("signed", signed));
    }

    private void put(String what, JsonObjectBuilder body) {
        var answer = administrator.send(administrator
                .request(address + what)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.build().toString()))
                .build());
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.body());
    }

    private static JsonArrayBuilder array(List<String> words) {
        var array = Json.createArrayBuilder();
        words.forEach(array::add);
        return array;
    }
}
