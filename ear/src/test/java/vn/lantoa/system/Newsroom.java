package vn.lantoa.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** A partner that reads items from the wire with a token. */
public final class Newsroom {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI hub;
    private final String token;

    /** @param token empty for an anonymous caller */
    public Newsroom(URI hub, String token) {
        this.hub = hub;
        this.token = token;
    }

    /** The item, with these pairs of headers and this query. */
    public HttpResponse<byte[]> ask(String method, String asset, String query, String... headers) {
        var request = HttpRequest.newBuilder(hub.resolve("/wire/v1/items/" + asset + query))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        if (headers.length > 0) request.headers(headers);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<byte[]> get(String asset, String query, String... headers) {
        return ask("GET", asset, query, headers);
    }

    public String text(String asset, String query) {
        return new String(get(asset, query).body(), StandardCharsets.UTF_8);
    }

    public JsonObject ninjs(String asset) {
        try (var reader = Json.createReader(
                new ByteArrayInputStream(get(asset, "?format=ninjs").body()))) {
            return reader.readObject();
        }
    }

    /** The contents of this ZIP by their names, in its order. */
    public static Map<String, byte[]> unpacked(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }
}
