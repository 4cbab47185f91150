package vn.lantoa.web.catalogue;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import vn.lantoa.catalogue.PublicBytes;
import vn.lantoa.catalogue.ReadPublicBytes;
import vn.lantoa.web.request.RangedAnswer;
import vn.lantoa.web.request.StoredBytes;

/**
 * Serves public files. Caches must revalidate, because all public content can be recalled; other sites may embed it.
 */
final class FileAnswer {
    private final Request request;
    private final HttpHeaders headers;
    private final ReadPublicBytes read;

    FileAnswer(Request request, HttpHeaders headers, ReadPublicBytes read) {
        this.request = request;
        this.headers = headers;
        this.read = read;
    }

    Response of(PublicBytes file, String disposition) {
        return new RangedAnswer(request, headers, response -> mark(response, file, disposition))
                .of(file.sha256(), file.bytes(), file.mediaType(), new PublicSource(read, file));
    }

    /** The bytes in the object store. */
    private record PublicSource(ReadPublicBytes read, PublicBytes file) implements StoredBytes.Source {
        @Override
        public InputStream open(long from, long length) {
            return read.call(file, from, length);
        }

        @Override
        public Optional<URI> address() {
            return read.address(file);
        }
    }

    private static Response.ResponseBuilder mark(
            Response.ResponseBuilder response, PublicBytes file, String disposition) {
        var digest = Base64.getEncoder()
                .encodeToString(HexFormat.of().parseHex(file.sha256().hex()));
        return response.header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Access-Control-Allow-Origin", "*");
    }
}
