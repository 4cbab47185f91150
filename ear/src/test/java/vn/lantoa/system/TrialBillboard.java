package vn.lantoa.system;

import jakarta.json.Json;
import java.net.URI;
import java.util.UUID;
import vn.lantoa.run.demo.HubClient;

/** A billboard just registered by a demo officer in a new commune. */
public final class TrialBillboard {
    private TrialBillboard() {}

    /** The label code of a new billboard with this name. */
    public static String at(URI hub, String name) {
        return of(DemoOfficers.at(hub, "canbo"), "so-khcn", hub, name);
    }

    /** The same for this unit, registered by an officer with the permission. */
    static String of(HubClient officer, String unit, URI hub, String name) {
        var place = Json.createObjectBuilder()
                .add("reference", "PN-" + UUID.randomUUID().toString().substring(0, 8))
                .add("name", name)
                .add("kind", "billboard")
                .add("commune", TrialCommune.at(hub).code());
        var body =
                Json.createObjectBuilder().add("unit", unit).add("place", place).build();
        var id = officer.post("/api/v1/places", body).getString("id");
        return officer.get("/api/v1/places/" + id).asJsonObject().getString("code");
    }
}
