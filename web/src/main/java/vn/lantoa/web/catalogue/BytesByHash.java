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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.FoundBytes;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.catalogue.ReadPublicBytes;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.ContentDisposition;

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
            return callerCatalogue.taken(
                    new FileAnswer(request, headers, read).of(file, ContentDisposition.inline(file.name())));
        }
        return found instanceof FoundBytes.Barred ? takenBack.barred() : takenBack.gone();
    }
}
