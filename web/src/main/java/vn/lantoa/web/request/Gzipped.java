package vn.lantoa.web.request;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Content coding of text (RFC 9110 section 12.5.3): gzip for clients that accept it. The compressed and the plain form
 * are two representations, each with its own strong ETag.
 *
 * @param packed true if the client accepts gzip
 */
public record Gzipped(boolean packed) {
    /** Maximum length of {@code Accept-Encoding} in characters; a longer header is ignored. */
    private static final int LONGEST = 256;

    private static final Pattern TAKES =
            Pattern.compile("(?:^|,)\\s*(?:x-)?gzip\\s*(?:;\\s*q\\s*=\\s*(0(?:\\.\\d*)?|1(?:\\.0*)?)\\s*)?(?:,|$)");
    private static final Pattern NOT_AT_ALL = Pattern.compile("0(?:\\.0*)?");

    /** Returns the coding for the headers of a request. */
    public static Gzipped of(HttpHeaders headers) {
        return ofHeader(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
    }

    /** Returns the coding for a value of {@code Accept-Encoding}; plain for null or a value that is too long. */
    public static Gzipped ofHeader(@Nullable String accepted) {
        if (accepted == null || accepted.length() > LONGEST) return new Gzipped(false);
        var takes = TAKES.matcher(accepted);
        return new Gzipped(takes.find()
                && (takes.group(1) == null
                        || !NOT_AT_ALL.matcher(takes.group(1)).matches()));
    }

    /** Returns the tag of this representation, derived from the tag of the plain representation. */
    public String tag(String etag) {
        return packed ? etag + "-gzip" : etag;
    }

    public byte[] bytes(byte[] plain) {
        if (!packed) return plain;
        var bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
