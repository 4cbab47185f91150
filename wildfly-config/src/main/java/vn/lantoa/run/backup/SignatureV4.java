package vn.lantoa.run.backup;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** AWS Signature Version 4 of one request: what every S3 store asks for. */
final class SignatureV4 {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String SIGNED = "host;x-amz-content-sha256;x-amz-date";

    private final StoreAddress store;
    private final Clock clock;

    SignatureV4(StoreAddress store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A signed request.
     *
     * @param path below the endpoint, not encoded: {@code /bucket/key}
     * @param bodyHash SHA-256 of the body in hexadecimal
     */
    HttpRequest.Builder request(
            String method, String path, Map<String, String> query, String bodyHash, HttpRequest.BodyPublisher body) {
        var encodedPath = encodedPath(path);
        var encodedQuery = encodedQuery(new TreeMap<>(query));
        var uri = URI.create(store.endpoint().resolve("/")
                + encodedPath.substring(1)
                + (encodedQuery.isEmpty() ? "" : "?" + encodedQuery));
        var time = TIME.format(clock.instant());
        var canonical = String.join(
                "\n",
                method,
                encodedPath,
                encodedQuery,
                "host:" + host(uri),
                "x-amz-content-sha256:" + bodyHash,
                "x-amz-date:" + time,
                "",
                SIGNED,
                bodyHash);
        return HttpRequest.newBuilder(uri)
                .header("x-amz-content-sha256", bodyHash)
                .header("x-amz-date", time)
                .header("Authorization", authorization(time, canonical))
                .method(method, body);
    }

    private String authorization(String time, String canonical) {
        var day = time.substring(0, 8);
        var scope = day + "/" + store.region() + "/s3/aws4_request";
        var toSign = String.join(
                "\n", "AWS4-HMAC-SHA256", time, scope, Hash.hex(Hash.of(canonical.getBytes(StandardCharsets.UTF_8))));
        var key = ("AWS4" + store.secret()).getBytes(StandardCharsets.UTF_8);
        for (var part : new String[] {day, store.region(), "s3", "aws4_request"}) key = mac(key, part);
        return "AWS4-HMAC-SHA256 Credential=" + store.key() + "/" + scope + ", SignedHeaders=" + SIGNED + ", Signature="
                + Hash.hex(mac(key, toSign));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    /** The header as the client writes it: without the port that the scheme implies. */
    private static String host(URI uri) {
        var usual = uri.getScheme().equals("https") ? 443 : 80;
        return uri.getPort() < 0 || uri.getPort() == usual ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
    }

    private static String encodedPath(String path) {
        return Arrays.stream(path.split("/", -1)).map(SignatureV4::encoded).collect(Collectors.joining("/"));
    }

    private static String encodedQuery(SortedMap<String, String> query) {
        return query.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
