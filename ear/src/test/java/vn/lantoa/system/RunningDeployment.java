package vn.lantoa.system;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.lantoa.run.WildFlyNode;

/**
 * The deployments of a running server: its servlets and web sockets, and every JAX-RS method and path, read from the
 * server's management rather than from our sources.
 */
public record RunningDeployment(Set<String> servlets, List<Route> routes) {
    public static RunningDeployment of(WildFlyNode node) throws IOException, InterruptedException {
        var resource = ask(node, "/deployment=*:read-resource(recursive=true,include-runtime=true)");
        var found = new RunningDeployment(new TreeSet<>(), new ArrayList<>());
        found.read(resource);
        return found;
    }

    private static JsonObject ask(WildFlyNode node, String question) throws IOException, InterruptedException {
        var process = command(node, question)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IllegalStateException(answer);
        try (var reader = Json.createReader(new StringReader(answer.substring(answer.indexOf('{'))))) {
            return reader.readObject();
        }
    }

    /** The server's own command line, which queries a node and answers in JSON. */
    static ProcessBuilder command(WildFlyNode node, String question) {
        var cli = Path.of(System.getProperty("server.home"), "bin", "jboss-cli.sh");
        var builder = new ProcessBuilder(
                cli.toString(),
                "--controller=remote+" + node.management(),
                "--connect",
                "--output-json",
                "--command=" + question);
        builder.environment().put("JAVA_OPTS", "-Xmx128m -XX:+UseSerialGC");
        return builder;
    }

    private void read(JsonValue value) {
        if (value instanceof JsonArray array) array.forEach(this::read);
        if (!(value instanceof JsonObject object)) return;
        object.forEach((name, inner) -> {
            if (inner instanceof JsonObject children && (name.equals("servlet") || name.equals("websocket")))
                children.keySet().forEach(child -> servlets.add(name + " " + child));
            if (name.equals("rest-resource-paths") && inner instanceof JsonArray paths)
                paths.getValuesAs(JsonObject.class).forEach(this::readPath);
            if (name.equals("sub-resource-locators") && inner instanceof JsonArray locators)
                locators.forEach(locator -> routes.add(new Route("SUB", locator.toString(), false)));
            read(inner);
        });
    }

    private void readPath(JsonObject path) {
        var produces = path.get("produces") instanceof JsonArray types ? types.toString() : "";
        for (var method : path.getJsonArray("resource-methods").getValuesAs(JsonString.class))
            routes.add(new Route(
                    method.getString().split(" ", 2)[0], path.getString("resource-path"), produces.contains("html")));
    }

    /** Every method with its address, patterns left out: {@code GET /f/{sha256}/{name}}. */
    public Set<String> addresses() {
        return routes.stream()
                .map(route -> route.method() + " " + route.plain())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
