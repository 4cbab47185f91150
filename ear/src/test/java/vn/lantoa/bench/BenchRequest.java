package vn.lantoa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A kind of request, and its addresses in the order in which they are requested.
 *
 * @param conditional whether each is requested with its initial entity tag
 */
record BenchRequest(String name, List<String> addresses, Map<String, String> headers, boolean conditional) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** The answer to each different address, requested once. */
    Map<String, HttpResponse<byte[]>> answers(URI home) throws IOException, InterruptedException {
        var answers = new HashMap<String, HttpResponse<byte[]>>();
        for (var address : addresses) {
            if (!answers.containsKey(address)) answers.put(address, get(home.resolve(address)));
        }
        return answers;
    }

    /** Writes the addresses as {@code list.lua} reads them, under their names at this home. */
    Path write(Path file, URI home, UnaryOperator<String> named) throws IOException {
        var lines = new HashMap<String, String>();
        for (var address : addresses) {
            lines.computeIfAbsent(
                    address, key -> named.apply(key) + (conditional ? "\t" + tag(home, named.apply(key)) : ""));
        }
        return Files.write(file, addresses.stream().map(lines::get).toList());
    }

    private String tag(URI home, String name) {
        try {
            return get(home.resolve(name)).headers().firstValue("ETag").orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> get(URI uri) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri);
        headers.forEach(request::header);
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }
}
