package vn.lantoa.field;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.TheProduct;

/** Stock Keycloak on loopback, with one realm in which the hub is a client. */
final class Keycloak implements AutoCloseable {
    static final String CLIENT = "lantoa";
    static final String SECRET = "keycloak-trial-secret";
    static final String PASSWORD = "keycloak-trial";
    private static final String REALM = "tinh";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI issuer;
    private final Program program;

    private Keycloak(URI issuer, Program program) {
        this.issuer = issuer;
        this.program = program;
    }

    /** A user with an account there; the id is the subject of all tokens about them. */
    record Account(String id, String name) {
        JsonObject json() {
            var password = Json.createObjectBuilder()
                    .add("type", "password")
                    .add("value", PASSWORD)
                    .add("temporary", false);
            return Json.createObjectBuilder()
                    .add("id", id)
                    .add("username", name)
                    .add("enabled", true)
                    .add("email", name + "@tinh.example.vn")
                    .add("emailVerified", true)
                    .add("firstName", "Cán bộ")
                    .add("lastName", name)
                    .add("credentials", Json.createArrayBuilder().add(password))
                    .build();
        }
    }

    static URI issuer(int port) {
        return URI.create("http://127.0.0.1:" + port + "/realms/" + REALM);
    }

    /** Starts with empty data and these accounts, for the hub at this address. */
    static Keycloak first(int port, URI hub, List<Account> accounts) throws IOException {
        var data = home().resolve("data");
        if (Files.exists(data))
            try (var paths = Files.walk(data)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
            }
        var imported = Files.createDirectories(data.resolve("import")).resolve(REALM + "-realm.json");
        Files.writeString(imported, realm(hub, accounts).toString());
        return again(port);
    }

    /** Continues with the existing data. */
    static Keycloak again(int port) throws IOException {
        var log = Program.workshop("logs").resolve("keycloak.log").toAbsolutePath();
        var program = Program.start(
                "env",
                "JAVA_HOME=" + System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP=-Xms64m -Xmx640m",
                "bash",
                home().resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://127.0.0.1:" + port,
                // nothing reads its console, and a full pipe would block it
                "--log=file",
                "--log-file=" + log);
        var started = new Keycloak(issuer(port), program);
        HubClient.await("keycloak", TheProduct.PATIENCE, started::isUp);
        return started;
    }

    private static Path home() {
        return Path.of(System.getProperty("field.keycloak"));
    }

    private static JsonObject realm(URI hub, List<Account> accounts) {
        var attributes = Json.createObjectBuilder()
                .add("pkce.code.challenge.method", "S256")
                .add("backchannel.logout.url", hub + "/signin/oidc/logout")
                .add("backchannel.logout.session.required", "true")
                .add("post.logout.redirect.uris", hub + "/signin");
        var client = Json.createObjectBuilder()
                .add("clientId", CLIENT)
                .add("secret", SECRET)
                .add("enabled", true)
                .add("protocol", "openid-connect")
                .add("publicClient", false)
                .add("standardFlowEnabled", true)
                .add("directAccessGrantsEnabled", false)
                .add("redirectUris", Json.createArrayBuilder().add(hub + "/signin/oidc/callback"))
                .add("attributes", attributes);
        var users = Json.createArrayBuilder();
        accounts.forEach(account -> users.add(account.json()));
        return Json.createObjectBuilder()
                .add("realm", REALM)
                .add("enabled", true)
                .add("sslRequired", "none")
                .add("clients", Json.createArrayBuilder().add(client))
                .add("users", users)
                .build();
    }

    private boolean isUp() {
        if (!program.isRunning()) throw new IllegalStateException("keycloak has ended, see field/logs");
        try {
            var discovery = URI.create(issuer + "/.well-known/openid-configuration");
            return HTTP.send(HttpRequest.newBuilder(discovery).build(), BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
