package vn.lantoa.system.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.run.Ports;
import vn.lantoa.run.demo.ApiRefusal;
import vn.lantoa.run.demo.DemoContent;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.PartOfTheDemo;
import vn.lantoa.system.TheProduct;

/** Interrupting the load of the demo content, as a new user does with Ctrl-C in the first minutes. */
@Tag("drills")
class InterruptedDemoIT {
    /** Assets of each state: released, a variant, withdrawn, a message without files, a draft, approved. */
    private static final List<String> SOME = List.of(
            "5-buoc-nop-ho-so",
            "5-buoc-nop-ho-so-en",
            "tai-khoan-cong-bang-so-dien-thoai",
            "tin-nhan-nop-ho-so",
            "pa-no-ho-so-tu-nha",
            "tranh-tieu-thuong-nop-ho-so");

    /** The one of these that the campaign releases. */
    private static final String OUT = "5-buoc-nop-ho-so";

    private static final JsonArray TWO_UNITS =
            Json.createArrayBuilder(List.of("so-khcn", "vp-ubnd")).build();

    /** A number greater than that of existing assets. */
    private static final int ALL_STEPS = 2_000;

    @TempDir
    Path folder;

    @Test
    void is_complete_after_interruptions_at_each_step() throws Exception {
        try (var product = TheProduct.another("broken-demo");
                var line = new BreakingLine(product.first().home())) {
            var broken = 0;
            // the step is done and not recorded
            while (isBrokenOff(line, 1, () -> {})) assertThat(++broken).isLessThan(ALL_STEPS);

            assertThat(broken).isGreaterThan(40);
            isWhole(product.first().home());
        } finally {
            TheProduct.discard("broken-demo");
        }
    }

    @Test
    void is_complete_after_a_kill_of_the_server() throws Exception {
        try (var product = TheProduct.another("killed-demo")) {
            for (var steps : List.of(4, 9, 17)) {
                try (var line = new BreakingLine(product.first().home())) {
                    assertThat(isBrokenOff(line, steps, () -> product.first().kill()))
                            .isTrue();
                }
                product.first().start().ready(TheProduct.PATIENCE);
            }
            load(product.first().home());

            isWhole(product.first().home());
        } finally {
            TheProduct.discard("killed-demo");
        }
    }

    @Test
    void is_complete_after_ctrl_c_at_the_first_and_second_start() throws Exception {
        var home = folder.resolve("home");
        var port = Ports.free();
        for (var begun : List.of(2, 4))
            try (var launcher = Launcher.start(home, port, some(), folder.resolve("said-" + begun))) {
                HubClient.await(
                        "asset " + begun, TheProduct.PATIENCE, () -> notes(home) >= begun || launcher.isLoaded());
                assertThat(launcher.isLoaded())
                        .as("too late: " + launcher.said())
                        .isFalse();
                launcher.interrupt();
                assertThatThrownBy(() -> new Socket("localhost", port).close()).isInstanceOf(IOException.class);
            }
        try (var launcher = Launcher.start(home, port, some(), folder.resolve("said"))) {
            launcher.awaitDemo();

            isWhole(URI.create("http://localhost:" + port + "/"));
            launcher.interrupt();
        }
    }

    /** The number of assets that the launcher has recorded. */
    private static long notes(Path home) {
        try {
            var notes = home.resolve("demo-content");
            return Files.exists(notes) ? Files.readAllLines(notes).size() : 0;
        } catch (IOException replaced) {
            return 0;
        }
    }

    private boolean isBrokenOff(BreakingLine line, int steps, Runnable then) throws IOException {
        line.breakAfter(steps, then);
        try {
            load(line.uri());
            return false;
        } catch (ApiRefusal lost) {
            assertThat(lost).hasMessageMatching("(?s)(POST|PATCH|PUT|DELETE|GET) .*Exception.*");
            return true;
        }
    }

    private void load(URI hub) throws IOException {
        new DemoContent(hub, some(), folder.resolve("notes")).load();
    }

    /** Asserts that everything exists once, in its intended state. */
    private void isWhole(URI hub) {
        var officer = DemoOfficers.at(hub, "canbo");
        var lines = list(officer, "/api/v1/assets?limit=100", "assets");
        assertThat(lines).hasSize(SOME.size());
        for (var description : part().assets()) {
            var title = description.getString("title");
            var id = lines.stream()
                    .filter(line -> line.getString("title").equals(title))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + title))
                    .getString("id");
            isAsDescribed(hub, id, description);
        }
        campaignIsWhole(DemoOfficers.at(hub, "phathanh"));
        yearIsWhole(DemoOfficers.at(hub, "quantri"));
    }

    private static void yearIsWhole(HubClient office) {
        var before = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear() - 1;
        var accepted = list(office, "/api/v1/reports?year=" + before, "reports").stream()
                .filter(line -> line.getString("state", "").equals("accepted"))
                .toList();
        assertThat(accepted).hasSize(2);
        var declared = list(office, "/api/v1/coverage/declarations?unit=so-khcn", "declarations");
        assertThat(declared.stream()
                        .map(one -> one.getJsonObject("declaration").toString())
                        .toList())
                .isNotEmpty()
                .doesNotHaveDuplicates();
        placesAreWhole(office);
    }

    private static void placesAreWhole(HubClient office) {
        var places = list(office, "/api/v1/places?limit=200", "places");
        assertThat(places.stream().map(one -> one.getString("unit") + one.getJsonObject("place")))
                .hasSize(14)
                .doesNotHaveDuplicates();
        // for the assets that exist: a leaflet, and visits with it
        for (var counted : List.of("print-recorded", "visits-recorded"))
            assertThat(list(office, "/api/v1/audit?action=" + counted, "entries").stream()
                            .map(one -> one.getString("object") + one.getJsonObject("details")))
                    .as(counted)
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        assertThat(list(office, "/api/v1/audit?action=place-photo-received", "entries"))
                .hasSize(4);
    }

    private static void isAsDescribed(URI hub, String id, JsonObject description) {
        var officer = DemoOfficers.at(hub, "canbo");
        var state = description.getString("state");
        var asset = officer.asset(id);
        assertThat(asset.getJsonArray("versions")).hasSize(state.equals("draft") ? 0 : 1);
        assertThat(asset.getJsonObject("draft").getJsonArray("files")).hasSameSizeAs(description.getJsonArray("files"));
        assertThat(list(officer, "/api/v1/submissions?asset=" + id, "submissions"))
                .hasSize(state.equals("draft") ? 0 : 1);
        var releases = list(DemoOfficers.at(hub, "phathanh"), "/api/v1/releases?asset=" + id, "releases").stream()
                .map(release -> release.getString("state"))
                .toList();
        // the campaign releases it once more
        if (description.getString("key").equals(OUT)) assertThat(releases).hasSize(2);
        else if (state.equals("released")) assertThat(releases).containsExactly("PUBLISHED");
        else if (state.equals("withdrawn")) assertThat(releases).containsExactly("WITHDRAWN");
        else assertThat(releases).isEmpty();
    }

    private static void campaignIsWhole(HubClient releaser) {
        var campaigns = list(releaser, "/api/v1/campaigns", "campaigns");
        assertThat(campaigns).hasSize(1);
        var code = campaigns.get(0).getString("code");
        assertThat(releaser.get("/api/v1/campaigns/" + code).asJsonObject()).containsKey("announcement");
        var items = list(releaser, "/api/v1/campaigns/" + code + "/items", "items");
        assertThat(items.stream().map(item -> item.getString("title"))).doesNotHaveDuplicates();
        var attached = items.stream()
                .filter(item -> item.getJsonObject("made").containsKey("asset"))
                .toList();
        assertThat(attached).hasSize(2);
    }

    private static List<JsonObject> list(HubClient client, String address, String name) {
        return client.get(address).asJsonObject().getJsonArray(name).getValuesAs(JsonObject.class);
    }

    /** The demo content with some of its assets, and declarations of few units in a year. */
    private Path some() throws IOException {
        return part().written(use -> use.getJsonArray("of").equals(TWO_UNITS), 2);
    }

    private PartOfTheDemo part() {
        return new PartOfTheDemo(folder.resolve("content"), SOME);
    }
}
