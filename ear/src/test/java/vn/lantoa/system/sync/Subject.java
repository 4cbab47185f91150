package vn.lantoa.system.sync;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import vn.lantoa.run.demo.HubClient;

/**
 * An asset with a history: two versions that are released and withdrawn, and a third that is only ever under embargo.
 */
final class Subject {
    static final int SECRET = 3;

    private final String asset;
    private final Operations operations;
    private String current = "";
    private String secret = "";

    Subject(String asset, Operations operations) {
        this.asset = asset;
        this.operations = operations;
    }

    String asset() {
        return asset;
    }

    /** Makes one more change, by this releaser. */
    void happen(HubClient releaser, Random random) {
        int dice = random.nextInt(100);
        if (dice < 40) become(release(releaser, random, body(random)));
        else if (dice < 50) become(release(releaser, random, body(random).add("expiresAt", soon(random))));
        else if (dice < 55) release(releaser, random, body(random).add("embargoUntil", soon(random)));
        else if (dice < 75) takeBack(releaser, random);
        else embargo(releaser, random);
    }

    /** Records the released version; a rejection because the same release is current leaves it unchanged. */
    private void become(String released) {
        if (!released.isEmpty()) current = released;
    }

    private String release(HubClient releaser, Random random, JsonObjectBuilder body) {
        return operations
                .post(
                        releaser,
                        "/api/v1/releases",
                        body.add("version", 1 + random.nextInt(2)).build())
                .getString("id", "");
    }

    private void takeBack(HubClient releaser, Random random) {
        if (current.isEmpty()) {
            current = release(releaser, random, body(random));
            return;
        }
        var how = Json.createObjectBuilder()
                .add("kind", random.nextBoolean() ? "notice" : "recall")
                .add("explanation", "Thử thu hồi.");
        operations.post(releaser, "/api/v1/releases/" + current + "/withdrawal", how.build());
        current = "";
    }

    private void embargo(HubClient releaser, Random random) {
        if (secret.isEmpty()) {
            var body = body(random).add("version", SECRET).add("embargoUntil", far(random));
            secret = operations.post(releaser, "/api/v1/releases", body.build()).getString("id", "");
        } else if (random.nextBoolean()) {
            var times = Json.createObjectBuilder().add("embargoUntil", far(random));
            operations.patch(releaser, "/api/v1/releases/" + secret, times.build());
        } else {
            operations.post(releaser, "/api/v1/releases/" + secret + "/cancellation", JsonObject.EMPTY_JSON_OBJECT);
            secret = "";
        }
    }

    private JsonObjectBuilder body(Random random) {
        var reach =
                List.of("public", "public", "partners", "partners", "internal").get(random.nextInt(5));
        return Json.createObjectBuilder().add("asset", asset).add("reach", reach);
    }

    private static String soon(Random random) {
        return Instant.now().plusMillis(1000 + random.nextInt(2500)).toString();
    }

    private static String far(Random random) {
        return Instant.now()
                .truncatedTo(ChronoUnit.SECONDS)
                .plus(1 + random.nextInt(30), ChronoUnit.DAYS)
                .toString();
    }
}
