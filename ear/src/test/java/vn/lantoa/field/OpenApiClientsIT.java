package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.TheProduct;

/** The description of the API in the hands of programs that know nothing else of the hub. */
@Tag("conformance")
class OpenApiClientsIT {
    private static final Path NPM = Path.of(System.getProperty("field.npm"));
    private static final String PASSWORD = "lantoa-demo";

    /** Beside the packages that read it. */
    private static final Path DESCRIPTION = NPM.resolve("hub.json");

    @BeforeAll
    static void take() throws IOException {
        var client = HubClient.anonymous(TheProduct.uri());
        var request =
                client.request("/openapi").header("Accept", "application/json").build();
        Files.writeString(DESCRIPTION, client.send(request).body());
    }

    @Test
    void a_linter_finds_no_error_in_it() throws Exception {
        try (var redocly = npm("redocly", "lint", "--format=stylish", DESCRIPTION.toString())) {
            assertThat(redocly.lines()).isNotNull();
        }
    }

    @Test
    void a_client_made_of_it_in_typescript_compiles_and_makes_a_release() throws Exception {
        try (var types = npm("openapi-typescript", DESCRIPTION.toString(), "-o", "" + NPM.resolve("hub.d.ts"))) {
            types.lines();
        }
        var script = NPM.resolve("make-release.mts");
        Files.copy(Path.of("src/test/node/make-release.mts"), script, StandardCopyOption.REPLACE_EXISTING);
        try (var compiler = npm(
                "tsc",
                "--strict",
                "--target",
                "es2022",
                "--lib",
                "es2022,dom",
                "--module",
                "nodenext",
                "--skipLibCheck",
                "" + script)) {
            compiler.lines();
        }
        var hub = TheProduct.uri().toString().replaceAll("/$", "");
        try (var officer = Program.start("node", "" + NPM.resolve("make-release.mjs"), hub, PASSWORD)) {
            var said = officer.lines();
            try (var reader = Json.createReader(new StringReader(said.get(said.size() - 1)))) {
                var made = reader.readObject();
                HubClient.await(
                        "the release made in TypeScript",
                        TheProduct.PATIENCE,
                        () -> isPublished(made.getString("release")));
            }
        }
    }

    private static boolean isPublished(String release) {
        var found = HubClient.signIn(TheProduct.uri(), "phathanh", PASSWORD).get("/api/v1/releases/" + release);
        return found.asJsonObject().getString("state").equalsIgnoreCase("published");
    }

    private static Program npm(String program, String... arguments) throws IOException {
        var command = new String[arguments.length + 1];
        command[0] = NPM.resolve("node_modules/.bin/" + program).toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return Program.start(command);
    }
}
