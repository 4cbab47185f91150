package vn.lantoa.coverage.crawl.warc;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.kernel.Sha256;

/**
 * A capture: the request, and the response as the guard received it. The body is uncompressed, so the header fields
 * about compression and length are omitted; cookies are omitted as well.
 */
public final class CaptureFile {
    /** The media type of a compressed WARC file. */
    public static final String MEDIA_TYPE = "application/warc";

    private static final Set<String> OF_THE_WAY = Set.of(
            "content-encoding", "content-length", "content-type", "transfer-encoding", "connection", "set-cookie");

    private CaptureFile() {}

    /** The address and header fields of a request. */
    public record CaptureRequest(URI address, Map<String, String> headers) {}

    /** Writes the capture into a new file. */
    public static void write(Path file, CaptureRequest asked, Answered answer, Instant at) {
        try (var out = Files.newByteChannel(file, CREATE_NEW, WRITE);
                var warc = new WarcWriter(out, WarcCompression.GZIP)) {
            warc.write(new Warcinfo.Builder()
                    .date(at)
                    .fields(Map.of("software", List.of("Lan Toa"), "format", List.of("WARC File Format 1.0")))
                    .build());
            var response = response(asked, answer, at);
            warc.write(response);
            warc.write(new WarcRequest.Builder(asked.address())
                    .date(at)
                    .concurrentTo(response.id())
                    .body(request(asked))
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WarcResponse response(CaptureRequest asked, Answered answer, Instant at) throws IOException {
        var http = new HttpResponse.Builder(answer.status(), "");
        answer.headers().forEach((name, values) -> {
            if (!OF_THE_WAY.contains(name.toLowerCase(Locale.ROOT)))
                values.forEach(value -> http.addHeader(name, value.replaceAll("[\\r\\n]+", " ")));
        });
        var type = answer.header("content-type").orElse("application/octet-stream");
        return new WarcResponse.Builder(asked.address())
                .date(at)
                .payloadDigest(new WarcDigest("sha256", Sha256.digest().digest(answer.body())))
                .body(http.body(MediaType.parseLeniently(type), answer.body()).build())
                .build();
    }

    private static HttpRequest request(CaptureRequest asked) {
        var address = asked.address();
        var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var http = new HttpRequest.Builder("GET", path + query).addHeader("Host", address.getRawAuthority());
        asked.headers().forEach(http::addHeader);
        return http.build();
    }
}
