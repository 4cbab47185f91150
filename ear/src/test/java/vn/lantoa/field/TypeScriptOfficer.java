package vn.lantoa.field;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** An officer's program in TypeScript, compiled against types that are generated from the hub's description. */
record TypeScriptOfficer(Path program) {
    private static final Path NPM = Path.of(System.getProperty("field.npm"));

    static TypeScriptOfficer compiled(Path description) throws IOException, InterruptedException {
        try (var types = Program.npm("openapi-typescript", "" + description, "-o", "" + NPM.resolve("hub.d.ts"))) {
            types.lines();
        }
        var script = NPM.resolve("make-release.mts");
        Files.copy(Path.of("src/test/node/make-release.mts"), script, StandardCopyOption.REPLACE_EXISTING);
        try (var compiler = Program.npm(
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
        return new TypeScriptOfficer(NPM.resolve("make-release.mjs"));
    }

    /** Makes a release at this hub; returns its id. */
    String release(String hub, String password) throws IOException, InterruptedException {
        try (var officer = Program.start("node", "" + program, hub, password)) {
            var values = officer.lines();
            try (var reader = Json.createReader(new StringReader(values.get(values.size() - 1)))) {
                return reader.readObject().getString("release");
            }
        }
    }
}
