package vn.lantoa.run.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/**
 * Loader of the reference data of the demo content: the communes and wards of the import's sample table, some public
 * services, and a telecom company's tariffs. Works with an administrator's account.
 */
final class DemoProvince {
    private static final String SAMPLE = "/console/organisations/import/sample.csv";

    private final HubClient administrator;
    private final JsonObject tariffs;
    private final String services;

    /**
     * Creates the loader.
     *
     * @param tariffs contents of {@code tariffs.json}
     * @param services contents of {@code services.csv}
     */
    DemoProvince(HubClient administrator, JsonObject tariffs, String services) {
        this.administrator = administrator;
        this.tariffs = tariffs;
        this.services = services;
    }

    /** Loads the reference data. */
    void bring() {
        // checks what an interrupted run has already loaded
        if (!hasCommunes()) bringCommunes();
        if (!hasServices()) send("POST", "/api/v1/services/import", "text/csv", services);
        for (var one : tariffs.getJsonArray("tariffs").getValuesAs(JsonObject.class)) set(one);
    }

    private boolean hasCommunes() {
        var found = administrator.get("/api/v1/organisations?kind=COMMUNE&limit=1");
        return !found.asJsonObject().getJsonArray("organisations").isEmpty();
    }

    private boolean hasServices() {
        var found = administrator.get("/api/v1/services?limit=1");
        return !found.asJsonObject().getJsonArray("services").isEmpty();
    }

    private void bringCommunes() {
        var table = administrator.send(administrator.request(SAMPLE).GET().build());
        check(SAMPLE, table);
        send("POST", "/api/v1/organisations/import", "text/csv", table.body());
    }

    private void set(JsonObject tariff) {
        var tariffs = "/api/v1/partners/" + partner(tariff.getString("partner")) + "/tariffs";
        var day = tariff.getString("validFrom");
        var isThere = administrator.get(tariffs).asJsonArray().getValuesAs(JsonObject.class).stream()
                .anyMatch(one -> one.getString("validFrom").equals(day));
        if (isThere) return;
        var prices = Json.createObjectBuilder()
                .add("gsm7", tariff.getJsonNumber("gsm7"))
                .add("ucs2", tariff.getJsonNumber("ucs2"));
        send("PUT", tariffs + "/" + day, "application/json", prices.build().toString());
    }

    private String partner(String code) {
        return administrator.get("/api/v1/partners").asJsonObject().getJsonArray("partners").stream()
                .map(one -> one.asJsonObject())
                .filter(one -> one.getString("code").equals(code))
                .findFirst()
                .orElseThrow(() -> new ApiRefusal("the demo has no partner " + code, null))
                .getString("id");
    }

    private void send(String method, String path, String type, String body) {
        var request = administrator
                .request(path)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body))
                .build();
        check(path, administrator.send(request));
    }

    private static void check(String path, HttpResponse<String> answer) {
        if (answer.statusCode() != 200)
            throw new ApiRefusal(path + ": " + answer.statusCode() + " " + answer.body(), null);
    }
}
