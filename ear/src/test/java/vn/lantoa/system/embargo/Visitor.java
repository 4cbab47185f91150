package vn.lantoa.system.embargo;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.embargo.Door.Knock;

/** A caller outside the organisation, who knows all ids, names and hashes and tries them everywhere. */
record Visitor(String name, HubClient client) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Sends the request, with fields for the method and the address. */
    Answer knock(Knock knock, Hidden hidden) throws IOException, InterruptedException {
        var request = client.request(knock.place()).header("Accept-Encoding", "gzip");
        var body = "";
        if (knock.method().equals("GET") || knock.method().equals("HEAD")) {
            // a 304 would reveal to a holder of the hash that these bytes exist
            if (knock.method().equals("HEAD")) request.header("If-None-Match", "\"" + hidden.one("sha256") + "\"");
            request.method(knock.method(), BodyPublishers.noBody());
        } else {
            body = body(knock, hidden, request);
            request.method(knock.method(), BodyPublishers.ofString(body));
        }
        if (knock.place().startsWith("/uploads")) tus(knock.method(), hidden, request);
        return Answer.of(send(request.build()), body);
    }

    /** True if the hub knows the caller: signed-in callers and valid tokens may read the registry. */
    boolean isKnown() {
        return client.send(client.request("/api/v1/organisations").GET().build())
                        .statusCode()
                == 200;
    }

    private static HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.ofByteArray());
    }

    private static String body(Knock knock, Hidden hidden, HttpRequest.Builder request) {
        if (knock.place().startsWith("/uploads")) return "abc";
        var fields = fields(hidden);
        if (knock.place().startsWith("/api/")) {
            request.header("Content-Type", "application/json").header("If-Match", "\"1\"");
            return fields.entrySet().stream()
                    .map(field -> "\"" + field.getKey() + "\": " + json(field.getKey(), field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        request.header("Content-Type", "application/x-www-form-urlencoded");
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&"));
    }

    /** Values for any form or body. */
    private static Map<String, String> fields(Hidden hidden) {
        return Map.ofEntries(
                Map.entry("asset", hidden.one("asset")),
                Map.entry("variantOf", hidden.one("asset")),
                Map.entry("madeFrom", "1"),
                Map.entry("version", "1"),
                Map.entry("submission", hidden.one("submission")),
                Map.entry("release", hidden.one("release")),
                Map.entry("decision", "approve"),
                Map.entry("reach", "public"),
                Map.entry("kind", "notice"),
                Map.entry("explanation", "x"),
                Map.entry("sha256", hidden.one("sha256")),
                Map.entry("role", "master"));
    }

    private static String json(String name, String value) {
        return name.equals("version") || name.equals("madeFrom") ? value : "\"" + value + "\"";
    }

    private static void tus(String method, Hidden hidden, HttpRequest.Builder request) {
        var said = Map.of("filename", "a.png", "asset", hidden.one("asset"), "role", "master").entrySet().stream()
                .map(pair -> pair.getKey() + " "
                        + Base64.getEncoder().encodeToString(pair.getValue().getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(","));
        request.header("Tus-Resumable", "1.0.0");
        if (method.equals("POST")) request.header("Upload-Length", "10").header("Upload-Metadata", said);
        if (method.equals("PATCH"))
            request.header("Upload-Offset", "0").header("Content-Type", "application/offset+octet-stream");
    }
}
