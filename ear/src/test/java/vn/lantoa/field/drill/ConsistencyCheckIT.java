package vn.lantoa.field.drill;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The consistency check finds deliberate deviations: otherwise a check without findings proves nothing. */
@Tag("drills")
class ConsistencyCheckIT {
    private static final Drill CANARY = new LoadDrill("canary", site -> {});

    @Test
    void detects_lost_incomplete_and_duplicate_operations() throws Exception {
        try (var site = Site.open(CANARY)) {
            var round = new Round(new Row().put("drill", CANARY.name()), 1, site);
            var kept = round.bringOut(List.of(), step -> {}).asset();
            var other = round.bringOut(List.of(), step -> {}).asset();
            var judged = round.judged();
            assertThat(judged.get("findings")).isEmpty();
            assertThat(judged.hasPassed()).isTrue();

            site.journal().acknowledged(kept, Step.WITHDRAW, "never happened");
            site.database().execute("delete from search_document where asset_id = '" + kept + "'");
            site.database()
                    .execute("insert into upload select (jsonb_populate_record(u, jsonb_build_object('id',"
                            + " gen_random_uuid(), 'object_key', 'again'))).* from upload u where asset_id = '" + kept
                            + "'");
            site.database()
                    .execute(
                            "set session_replication_role = replica",
                            "delete from change_entry where seq = 1",
                            "update release set version_number = version_number + 1 where asset_id = '" + other + "'",
                            "update audit_entry set actor = 'nobody' where id = (select id from audit_entry order by"
                                    + " at limit 1)");
            tellAgain(site, kept);
            Files.delete(anObject(site.home()));

            assertThat(new ConsistencyCheck(site)
                            .findings().stream().map(Finding::toString).toList())
                    .anyMatch(text -> text.startsWith("LOST " + kept + ": WITHDRAW"))
                    .anyMatch(text -> text.startsWith("HALF " + kept + ": a release that the search does not know"))
                    .anyMatch(text -> text.startsWith("TWICE " + kept + ": 2 rows of upload"))
                    .anyMatch(text -> text.startsWith("TWICE " + kept + ": 2 webhooks published"))
                    .anyMatch(text -> text.startsWith("BROKEN the log has a gap"))
                    .anyMatch(text -> text.startsWith("BROKEN a copy of"))
                    .anyMatch(text -> text.startsWith("BROKEN audit log"))
                    .anyMatch(text -> text.startsWith("BROKEN a feed of"))
                    .anyMatch(text -> text.startsWith("BROKEN store"));
        }
    }

    /** Delivers the publication of this asset to the partner a second time, in another message. */
    private static void tellAgain(Site site, String asset) throws Exception {
        var event = Json.createObjectBuilder()
                .add("id", "again")
                .add("type", "vn.lantoa.asset.published")
                .add("subject", asset)
                .build();
        var request = HttpRequest.newBuilder(URI.create(site.receiver().address()))
                .POST(BodyPublishers.ofString(event.toString()))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(204);
    }

    private static Path anObject(Path home) throws IOException {
        try (var paths = Files.walk(home.resolve("s3"))) {
            return paths.filter(path -> path.toString().contains("/blob/") && Files.isRegularFile(path))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
