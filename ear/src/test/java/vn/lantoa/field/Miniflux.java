package vn.lantoa.field;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;

/** Debian's miniflux on loopback, with its own database in the hub's PostgreSQL: it polls on demand. */
final class Miniflux implements AutoCloseable {
    private static final String DATABASE = "miniflux";
    private static final String PASSWORD = "miniflux-trial";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI home;
    private final Program program;

    private Miniflux(URI home, Program program) {
        this.home = home;
        this.program = program;
    }

    static Miniflux start() throws IOException, SQLException {
        sql("drop database if exists " + DATABASE);
        sql("create database " + DATABASE);
        int port = freePort();
        var program = Program.start(
                "env",
                "DATABASE_URL=" + database(),
                "LISTEN_ADDR=127.0.0.1:" + port,
                "RUN_MIGRATIONS=1",
                "CREATE_ADMIN=1",
                "ADMIN_USERNAME=admin",
                "ADMIN_PASSWORD=" + PASSWORD,
                "DISABLE_SCHEDULER_SERVICE=1",
                "miniflux");
        var started = new Miniflux(URI.create("http://127.0.0.1:" + port), program);
        HubClient.await("miniflux", TheProduct.PATIENCE, started::isUp);
        return started;
    }

    /** Subscribes to a feed, which polls it for the first time; returns its number. */
    int subscribe(URI feed) {
        var asked = Json.createObjectBuilder().add("feed_url", feed.toString()).build();
        return ask("POST", "/v1/feeds", asked.toString()).getInt("feed_id");
    }

    /** Polls a feed now. */
    void poll(int feed) {
        send("PUT", "/v1/feeds/" + feed + "/refresh", "");
    }

    /** The state of a feed in miniflux. */
    JsonObject feed(int feed) {
        return ask("GET", "/v1/feeds/" + feed, "");
    }

    List<JsonObject> entries(int feed) {
        return ask("GET", "/v1/feeds/" + feed + "/entries?limit=500", "")
                .getJsonArray("entries")
                .getValuesAs(JsonObject.class);
    }

    private boolean isUp() {
        if (!program.isRunning()) throw new IllegalStateException("miniflux has ended, see field/logs");
        try {
            return CLIENT.send(
                                    HttpRequest.newBuilder(home.resolve("/healthcheck"))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonObject ask(String method, String path, String body) {
        var response = send(method, path, body);
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            JsonValue value = reader.readValue();
            return value.asJsonObject();
        }
    }

    private HttpResponse<String> send(String method, String path, String body) {
        var who = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(home.resolve(path))
                .header("Authorization", "Basic " + who)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300)
                throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String database() {
        var settings = TheProduct.running().services().environment();
        var hub =
                URI.create(Objects.requireNonNull(settings.get("LANTOA_DB_URL")).substring("jdbc:".length()));
        return "postgres://" + settings.get("LANTOA_DB_USER") + ":" + settings.get("LANTOA_DB_PASSWORD") + "@"
                + hub.getHost() + ":" + hub.getPort() + "/" + DATABASE + "?sslmode=disable";
    }

    private static void sql(String statement) throws SQLException {
        try (var database = TheDatabase.of(TheProduct.running());
                var asked = database.createStatement()) {
            asked.execute(statement);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws SQLException {
        program.close();
        sql("drop database if exists " + DATABASE + " with (force)");
    }
}
