package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.FoundBytes;
import vn.lantoa.catalogue.PublicBytes;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.catalogue.ReadPublicBytes;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.ContentDisposition;
import vn.lantoa.web.request.RangedAnswer;
import vn.lantoa.web.request.StoredBytes;

/**
 * Finder of bytes by hash. Bytes are available while a release that is not withdrawn contains them and the caller may
 * read it.
 */
@RequestScoped
@ContentSurface
@ReachChecked
@Path("/f")
@Tag(name = "catalogue")
public class BytesByHash {
    @Inject
    CallerCatalogue callerCatalogue;

    @Inject
    ReadPublicBytes read;

    @Inject
    TakenBackAnswer takenBack;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Path("{sha256: [0-9a-f]{64}}/{name: .{1,400}}")
    @Operation(
            summary = "Exactly these bytes",
            description =
                    "Served while some unwithdrawn public release holds them, or one that the partner with this token"
                            + " is entitled to; 410 afterwards, 451 by law.")
    public Response bytes(@PathParam("sha256") String sha256, @PathParam("name") String name) {
        return answer(new Sha256(sha256));
    }

    /** Returns the response for a file of this entry. */
    public Response answer(CatalogueEntry entry, PublicFile file) {
        return answer(file.sha256(), callerCatalogue.find(entry, file));
    }

    /** Returns the response for these bytes. */
    public Response answer(Sha256 sha256) {
        return answer(sha256, callerCatalogue.find(sha256));
    }

    private Response answer(Sha256 sha256, Optional<FoundBytes> asked) {
        var found = asked.orElseThrow(() -> new NotFound("bytes " + sha256));
        if (found instanceof FoundBytes.Open open) {
            var file = open.file();
            return callerCatalogue.taken(new RangedAnswer(request, headers, response -> mark(response, file))
                    .of(file.sha256(), file.bytes(), file.mediaType(), new PublicSource(read, file)));
        }
        return found instanceof FoundBytes.Barred ? takenBack.barred() : takenBack.gone();
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

    // caches must revalidate, because all public content can be recalled; other sites may embed it
    private static Response.ResponseBuilder mark(Response.ResponseBuilder response, PublicBytes file) {
        var digest = Base64.getEncoder()
                .encodeToString(HexFormat.of().parseHex(file.sha256().hex()));
        return response.header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline(file.name()))
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Access-Control-Allow-Origin", "*");
    }
}
