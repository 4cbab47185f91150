package vn.lantoa.system;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.run.demo.HubClient;

/** The OpenAPI document of the running hub. */
class OpenApiIT {
    private static final Set<String> METHODS = Set.of("get", "head", "options", "post", "put", "patch", "delete");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @Test
    void names_every_operation_shows_an_example_of_what_it_takes_and_gives_and_the_problems_it_may_answer() {
        var document = document();
        var lacking = new ArrayList<String>();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
                    if (METHODS.contains(method))
                        lacking.addAll(lacking(method + " " + path, operation.asJsonObject()));
                }));
        document.getJsonObject("components")
                .getJsonObject("responses")
                .forEach((name, answer) -> lacking.addAll(withoutExample("every " + name, answer.asJsonObject())));

        assertThat(document.getString("openapi")).startsWith("3.1");
        assertThat(document.getJsonObject("paths")).hasSizeGreaterThan(40);
        assertThat(lacking).isEmpty();
    }

    @Test
    void documents_the_idempotency_key_of_every_post_unless_listed() {
        var keyless = Map.ofEntries(
                entry("/api/v1/tokens", "signs in: nobody is known yet whose the key could be"),
                entry("/api/v1/tokens/challenge", "signs in as well, and keeps the newest challenge alone"),
                entry("/api/v1/assets/{id}/files", "is known by its bytes, and leaves nothing when it breaks off"),
                entry("/api/v1/messages/measurements", "keeps nothing"),
                entry("/api/v1/partners/{partner}/entitlements/preview", "keeps nothing"),
                entry("/api/v1/reports/{year}/{unit}/snapshots", "each submission is frozen once"),
                entry("/api/v1/reports/{year}/consolidated/{step}/snapshots", "each submission is frozen once"),
                entry("/api/v1/reports/snapshots/verification", "keeps nothing"));
        var paths = document().getJsonObject("paths");

        var without = paths.entrySet().stream()
                .filter(path -> path.getKey().startsWith("/api/v1/"))
                .filter(path -> path.getValue().asJsonObject().containsKey("post"))
                .filter(path -> !takesKey(path.getValue().asJsonObject().getJsonObject("post")))
                .map(Map.Entry::getKey);

        assertThat(without).containsExactlyInAnyOrderElementsOf(keyless.keySet());
    }

    private static boolean takesKey(JsonObject operation) {
        return operation.containsKey("parameters")
                && operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                        .anyMatch(one -> one.getString("in", "").equals("header")
                                && one.getString("name", "").equals("Idempotency-Key"));
    }

    @Test
    void is_yaml_unless_json_is_requested_and_supports_304() {
        var yaml = ask("/openapi", "Accept", "*/*");
        var tag = yaml.headers().firstValue("ETag").orElseThrow();

        assertThat(yaml.body()).startsWith("---").contains("openapi: 3.1");
        assertThat(yaml.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/yaml");
        assertThat(ask("/openapi", "Accept", "application/json").body()).startsWith("{");
        assertThat(ask("/openapi?format=JSON", "Accept", "*/*").body()).startsWith("{");
        assertThat(ask("/openapi", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    private static HttpResponse<String> ask(String path, String name, String value) {
        var client = HubClient.anonymous(TheProduct.uri());
        return client.send(client.request(path).header(name, value).build());
    }

    @Test
    void operation_ids_are_unique() {
        var names = document().getJsonObject("paths").values().stream()
                .flatMap(item -> item.asJsonObject().entrySet().stream())
                .filter(operation -> METHODS.contains(operation.getKey()))
                .map(operation -> operation.getValue().asJsonObject().getString("operationId"))
                .toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void contains_everything_that_client_generators_need() {
        var document = document();
        var lacking = new ArrayList<String>();
        operations(document, (where, operation) -> {
            bodies(operation).forEach((type, media) -> {
                if (!media.asJsonObject().containsKey("schema")) lacking.add(where + ": a schema of " + type);
            });
            if (operation.containsKey("requestBody")
                    && operation
                            .getJsonObject("requestBody")
                            .getJsonObject("content")
                            .containsKey("*/*"))
                lacking.add(where + ": what kind of body it takes, since generators write JSON otherwise");
            var codes = List.copyOf(operation.getJsonObject("responses").keySet());
            if (!codes.equals(codes.stream().sorted().toList()))
                lacking.add(where + ": what comes when all is well before the problems");
            var read = operation.getJsonObject("responses").getJsonObject("200");
            if (where.startsWith("get ") && read != null && !read.containsKey("content") && !read.containsKey("$ref"))
                lacking.add(where + ": what is read");
            if (!operation.containsKey("security")) lacking.add(where + ": who may");
            if (where.matches("\\w+ /(wire|uploads|api)(/.*)?")
                    && !where.startsWith("post /api/v1/tokens")
                    && !operation.getJsonObject("responses").containsKey("401")) lacking.add(where + ": 401");
            if (operation.getJsonObject("responses").keySet().stream().noneMatch(code -> code.matches("[23].."))) {
                lacking.add(where + ": what comes when all is well");
            }
        });

        assertThat(lacking).isEmpty();
        assertThat(document.getJsonObject("externalDocs").getString("url")).startsWith("https://");
    }

    @Test
    void documents_429_and_503_for_every_operation_except_health() {
        var document = document();
        var lacking = new ArrayList<String>();
        operations(document, (where, operation) -> {
            if (where.contains(" /health")) return;
            var answers = operation.getJsonObject("responses");
            for (var code : List.of("429", "503")) if (!answers.containsKey(code)) lacking.add(where + ": " + code);
        });

        assertThat(lacking).isEmpty();
        assertThat(document.getJsonObject("components")
                        .getJsonObject("responses")
                        .getJsonObject("Away")
                        .getJsonObject("headers")
                        .keySet())
                .contains("Retry-After");
    }

    @Test
    void describes_every_rejection_as_a_problem() {
        var lacking = new ArrayList<String>();
        operations(
                document(),
                (where, operation) -> operation.getJsonObject("responses").forEach((code, answer) -> {
                    var json = answer.asJsonObject();
                    var isRefusal = code.matches("[45]..") && !where.startsWith("head ") && !where.contains(" /health");
                    if (isRefusal && !json.containsKey("$ref") && !json.containsKey("content"))
                        lacking.add(where + ": " + code);
                }));

        assertThat(lacking).isEmpty();
    }

    @Test
    void answers_clients_that_accept_only_problem_documents() {
        var hub = TheProduct.uri();
        var officer = DemoOfficers.at(hub, "canbo");
        var statuses = Stream.of("/api/v1/uploads/0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10", "/api/v1/assets")
                .map(address -> officer.send(officer.request(address)
                                .header("Accept", "application/problem+json")
                                .build())
                        .statusCode());

        assertThat(statuses).containsExactly(404, 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/merge-patch+json"})
    void takes_the_changes_of_a_draft_in_each_form_that_it_names(String form) {
        var officer = DemoOfficers.at(TheProduct.uri(), "canbo");
        var wanted = Json.createObjectBuilder()
                .add("organisation", "so-khcn")
                .add("kind", "leaflet")
                .add("language", "vi");
        var begun = officer.post("/api/v1/assets", wanted.build()).asJsonObject();
        var id = begun.getJsonObject("asset").getString("id");
        var changes = officer.request("/api/v1/assets/" + id)
                .header("Content-Type", form)
                .header("If-Match", "\"" + begun.getJsonObject("draft").getInt("lockVersion") + "\"")
                .method("PATCH", BodyPublishers.ofString("{\"title\": \"Năm bước\"}"));

        assertThat(officer.send(changes.build()).statusCode()).isEqualTo(200);
        assertThat(officer.get("/api/v1/assets/" + id)
                        .asJsonObject()
                        .getJsonObject("draft")
                        .toString())
                .contains("Năm bước");
    }

    @Test
    void declares_every_path_parameter_with_a_valid_example() {
        var document = document();
        var wrong = new ArrayList<String>();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
                    if (!METHODS.contains(method)) return;
                    var parameters = Stream.of(item, operation)
                            .map(one -> one.asJsonObject().getJsonArray("parameters"))
                            .filter(Objects::nonNull)
                            .flatMap(list -> list.getValuesAs(JsonObject.class).stream())
                            .toList();
                    PLACE.matcher(path).results().map(found -> found.group(1)).forEach(name -> {
                        if (parameters.stream()
                                .noneMatch(one -> one.getString("name").equals(name)))
                            wrong.add(method + " " + path + ": " + name);
                    });
                    parameters.forEach(one -> wrong.addAll(misfit(method + " " + path, one)));
                }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void examples_match_their_schemas() {
        var document = document();
        var examples = new OpenApiExamples(document);

        assertThat(examples.misfits()).isEmpty();
        assertThat(examples.count()).isGreaterThan(200);
    }

    private static List<String> misfit(String where, JsonObject parameter) {
        var name = where + ": " + parameter.getString("name");
        if (!parameter.containsKey("schema")) return List.of(name + " has no schema");
        var pattern = parameter.getJsonObject("schema").getString("pattern", "");
        var example = parameter.get("example");
        return pattern.isEmpty()
                        || !(example instanceof JsonString text)
                        || text.getString().matches(pattern)
                ? List.of()
                : List.of(name + " is shown as " + example);
    }

    private static Map<String, JsonValue> bodies(JsonObject operation) {
        var bodies = new HashMap<String, JsonValue>();
        if (operation.containsKey("requestBody"))
            bodies.putAll(operation.getJsonObject("requestBody").getJsonObject("content"));
        operation.getJsonObject("responses").forEach((code, answer) -> {
            if (answer.asJsonObject().containsKey("content"))
                answer.asJsonObject()
                        .getJsonObject("content")
                        .forEach((type, media) -> bodies.put(code + " " + type, media));
        });
        return bodies;
    }

    private static void operations(JsonObject document, BiConsumer<String, JsonObject> each) {
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
                    if (METHODS.contains(method)) each.accept(method + " " + path, operation.asJsonObject());
                }));
    }

    private static List<String> lacking(String where, JsonObject operation) {
        var lacking = new ArrayList<String>();
        if (!operation.containsKey("summary")) lacking.add(where + ": summary");
        if (operation.containsKey("requestBody"))
            lacking.addAll(withoutExample(where + " takes", operation.getJsonObject("requestBody")));
        var answers = operation.getJsonObject("responses");
        answers.forEach(
                (status, answer) -> lacking.addAll(withoutExample(where + " gives " + status, answer.asJsonObject())));
        if (answers.keySet().stream().noneMatch(status -> status.startsWith("4") || status.startsWith("5")))
            lacking.add(where + ": problems");
        return lacking;
    }

    private static List<String> withoutExample(String where, JsonObject body) {
        if (!body.containsKey("content")) return List.of();
        return body.getJsonObject("content").entrySet().stream()
                .filter(media -> media.getKey().contains("json"))
                .filter(media -> !media.getValue().asJsonObject().containsKey("example")
                        && !media.getValue().asJsonObject().containsKey("examples"))
                .map(media -> where + ": an example of " + media.getKey())
                .toList();
    }

    private static JsonObject document() {
        try (var reader = Json.createReader(
                new StringReader(ask("/openapi", "Accept", "application/json").body()))) {
            return reader.readObject();
        }
    }
}
