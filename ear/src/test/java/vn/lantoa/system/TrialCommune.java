package vn.lantoa.system;

import jakarta.json.Json;
import java.net.URI;
import java.util.UUID;

/** A new commune for a test: the demo has none. */
public record TrialCommune(String code, String id) {
    /** A commune just registered by an administrator of this hub. */
    public static TrialCommune at(URI hub) {
        var code = "xa-thu-" + UUID.randomUUID().toString().substring(0, 8);
        var made = DemoOfficers.at(hub, "quantri")
                .post(
                        "/api/v1/organisations",
                        Json.createObjectBuilder()
                                .add("kind", "COMMUNE")
                                .add("code", code)
                                .add("name", "Xã Thử")
                                .add("parent", "province")
                                .add("validFrom", "2020-01-01")
                                .build());
        return new TrialCommune(code, made.getString("id"));
    }
}
