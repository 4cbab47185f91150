package vn.lantoa.field;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.lantoa.run.demo.HubClient;

/** The OpenAPI document of a running hub, as a file beside the npm packages that read it. */
final class ApiDescription {
    private ApiDescription() {}

    static Path of(URI hub) throws IOException {
        var client = HubClient.anonymous(hub);
        var request =
                client.request("/openapi").header("Accept", "application/json").build();
        return Files.writeString(
                Path.of(System.getProperty("field.npm")).resolve("hub.json"),
                client.send(request).body());
    }
}
