package vn.lantoa.system;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.util.List;

/** Waivers of gates that a film or sheet made for a trial does not open; an open gate needs none. */
public final class TrialWaivers {
    static final String REASON = "Tệp làm ra để thử hệ thống, không dành cho người dân.";

    private TrialWaivers() {}

    /** One for each gate, as the API takes them. */
    public static JsonArray all() {
        var waivers = Json.createArrayBuilder();
        for (var gate : List.of("alternative-text", "subtitles", "transcript", "pdf-text"))
            waivers.add(Json.createObjectBuilder().add("gate", gate).add("reason", REASON));
        return waivers.build();
    }
}
