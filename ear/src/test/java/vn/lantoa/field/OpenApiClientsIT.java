package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.TheProduct;

/** Third-party programs use the API by its description only. */
@Tag("conformance")
class OpenApiClientsIT {
    private static final String PASSWORD = "lantoa-demo";
    private static Path description = Path.of("none");

    @BeforeAll
    static void take() throws IOException {
        description = ApiDescription.of(TheProduct.uri());
    }

    @Test
    void a_linter_finds_no_error() throws Exception {
        try (var redocly = Program.npm("redocly", "lint", "--format=stylish", description.toString())) {
            assertThat(redocly.lines()).isNotNull();
        }
    }

    @Test
    void a_generated_typescript_client_compiles_and_makes_a_release() throws Exception {
        awaitPublished(TypeScriptOfficer.compiled(description).release(hub(), PASSWORD));
    }

    @Test
    void requests_and_responses_match_the_description() throws Exception {
        var officer = TypeScriptOfficer.compiled(description);

        try (var between = ValidatingProxy.start(description, hub())) {
            awaitPublished(officer.release(between.address(), PASSWORD));
        }
    }

    @Test
    void a_generated_java_client_compiles_and_makes_a_release() throws Exception {
        var client = GeneratedClient.in(
                "java", description, "useJakartaEe=true,invokerPackage=hub,apiPackage=hub.api,modelPackage=hub.model");
        client.compile(Path.of("src/test/java-client/MakeRelease.java"));

        awaitPublished(client.run("MakeRelease", hub(), PASSWORD));
    }

    @Test
    void a_generated_php_client_makes_a_release() throws Exception {
        var client = GeneratedClient.in("php", description, "invokerPackage=Hub");

        try (var officer =
                Program.start("php", "src/test/php/make-release.php", "" + client.folder(), hub(), PASSWORD)) {
            awaitPublished(last(officer.lines()));
        }
    }

    private static String hub() {
        return TheProduct.uri().toString().replaceAll("/$", "");
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    private static void awaitPublished(String release) {
        HubClient.await("the release that a program made", TheProduct.PATIENCE, () -> isPublished(release));
    }

    private static boolean isPublished(String release) {
        var found = HubClient.signIn(TheProduct.uri(), "phathanh", PASSWORD).get("/api/v1/releases/" + release);
        return found.asJsonObject().getString("state").equalsIgnoreCase("published");
    }
}
