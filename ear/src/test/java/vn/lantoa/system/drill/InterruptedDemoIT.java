package vn.lantoa.system.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.run.Ports;
import vn.lantoa.run.demo.ApiRefusal;
import vn.lantoa.run.demo.DemoContent;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.TheProduct;

/** The demo content when its load is broken off, as a newcomer does it with Ctrl-C in the first minutes. */
@Tag("drills")
class InterruptedDemoIT {
    private static final Path CONTENT = Path.of("src/demo/content").toAbsolutePath();

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

    /** More than there are. */
    private static final int ALL_STEPS = 300;

    @TempDir
    Path folder;

    @Test
    void comes_out_whole_though_it_is_broken_off_after_each_of_its_steps() throws Exception {
        try (var product = TheProduct.another("broken-demo");
                var line = new BreakingLine(product.first().home())) {
            var broken = 0;
            // the step is done and no note of it was written
            while (isBrokenOff(line, 1, () -> {})) assertThat(++broken).isLessThan(ALL_STEPS);

            assertThat(broken).isGreaterThan(40);
            isWhole(product.first().home());
        } finally {
            TheProduct.discard("broken-demo");
        }
    }

    @Test
    void comes_out_whole_though_the_server_is_killed_in_the_middle_of_it() throws Exception {
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
    void comes_out_whole_though_a_newcomer_presses_ctrl_c_at_the_first_and_again_at_the_second_start()
            throws Exception {
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

    /** The number of assets of which the launcher has noted something. */
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

    /** Asserts that everything exists once, in the state that it is to show. */
    private static void isWhole(URI hub) {
        var officer = DemoOfficers.at(hub, "canbo");
        var lines = list(officer, "/api/v1/assets?limit=100", "assets");
        assertThat(lines).hasSize(SOME.size());
        for (var description : descriptions()) {
            var title = description.getString("title");
            var id = lines.stream()
                    .filter(line -> line.getString("title").equals(title))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + title))
                    .getString("id");
            isAsDescribed(hub, id, description);
        }
        campaignIsWhole(DemoOfficers.at(hub, "phathanh"));
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

    /** The demo content with some of its assets. */
    private Path some() throws IOException {
        var content = folder.resolve("content");
        if (Files.exists(content)) return content;
        Files.createDirectory(content);
        for (var name : List.of("tariffs.json", "services.csv"))
            Files.copy(CONTENT.resolve(name), content.resolve(name));
        write(
                content.resolve("catalogue.json"),
                Json.createObjectBuilder()
                        .add("assets", Json.createArrayBuilder(new ArrayList<JsonValue>(descriptions())))
                        .build());
        var campaign = Json.createObjectBuilder(read("campaign.json"));
        for (var part : List.of("attached", "out"))
            campaign.add(
                    part,
                    Json.createArrayBuilder(new ArrayList<JsonValue>(
                            read("campaign.json").getJsonArray(part).getValuesAs(JsonObject.class).stream()
                                    .filter(one -> SOME.contains(one.getString("asset")))
                                    .toList())));
        write(content.resolve("campaign.json"), campaign.build());
        return content;
    }

    private static List<JsonObject> descriptions() {
        return read("catalogue.json").getJsonArray("assets").getValuesAs(JsonObject.class).stream()
                .filter(asset -> SOME.contains(asset.getString("key")))
                .map(InterruptedDemoIT::withWholePaths)
                .toList();
    }

    /** The asset with absolute paths of its files. */
    private static JsonObject withWholePaths(JsonObject asset) {
        var files = Json.createArrayBuilder();
        for (var file : asset.getJsonArray("files").getValuesAs(JsonObject.class))
            files.add(Json.createObjectBuilder(file)
                    .add("path", CONTENT.resolve(file.getString("path")).toString()));
        return Json.createObjectBuilder(asset).add("files", files).build();
    }

    private static JsonObject read(String file) {
        try (var reader = Json.createReader(Files.newInputStream(CONTENT.resolve(file)))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private static void write(Path file, JsonObject json) throws IOException {
        Files.writeString(file, json.toString());
    }
}
