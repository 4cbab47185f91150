package vn.lantoa.system.embargo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * A complete response: status, headers and body, decompressed, and decoded from Base64 if necessary (as in a signed
 * manifest).
 *
 * @param sent text of the visitor's own request, which does not count as a leak
 */
record Answer(int status, String said, String bodyHash, String sent) {
    private static final Pattern WRAPPED = Pattern.compile("[A-Za-z0-9_-]{40,}");

    static Answer of(HttpResponse<byte[]> response, String body) throws IOException {
        var uri = response.request().uri();
        var bytes = unpacked(response.body());
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var said = response.statusCode() + " " + response.headers().map() + "\n" + text + unwrapped(text);
        var sent = URLDecoder.decode(uri.toString().replace("+", "%2B"), StandardCharsets.UTF_8) + body;
        return new Answer(response.statusCode(), said, sha256(bytes), sent);
    }

    /** The secrets of this hidden version in the response. */
    List<String> leaks(Hidden hidden) {
        var words = hidden.secrets().stream().filter(word -> said.contains(word) && !sent.contains(word));
        var bytes = hidden.hashes().stream().filter(bodyHash::equals).map(hash -> "the bytes " + hash);
        return java.util.stream.Stream.concat(words, bytes).sorted().toList();
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        if (body.length < 2 || (body[0] & 0xFF) != 0x1F || (body[1] & 0xFF) != 0x8B) return body;
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return gzip.readAllBytes();
        }
    }

    private static String unwrapped(String text) {
        var unwrapped = new StringBuilder();
        for (var found = WRAPPED.matcher(text); found.find(); ) {
            var part = found.group();
            var whole = part.substring(0, part.length() - (part.length() % 4 == 1 ? 1 : 0));
            unwrapped
                    .append('\n')
                    .append(new String(Base64.getUrlDecoder().decode(whole), StandardCharsets.ISO_8859_1));
        }
        return unwrapped.toString();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
