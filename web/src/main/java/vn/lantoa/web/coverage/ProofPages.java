package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.coverage.declared.AddProof;
import vn.lantoa.coverage.declared.DeclarationId;
import vn.lantoa.coverage.declared.EntryView;
import vn.lantoa.coverage.declared.ReadDeclarations;
import vn.lantoa.coverage.declared.ReadEntries;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.ContentDisposition;
import vn.lantoa.web.request.RangedAnswer;
import vn.lantoa.web.request.RequestParsing;

/** The file that proves a declaration: uploaded once, readable by its unit and the province. */
@Path(DeclarationListPages.PATH + "/{id}/proof")
@RequestScoped
public class ProofPages {
    @Inject
    AddProof add;

    @Inject
    ReadDeclarations declarations;

    @Inject
    ReadEntries entries;

    @Inject
    EntryPages pages;

    @Inject
    BlobStorage storage;

    @Inject
    DeclarationModel model;

    @Inject
    TypedForm form;

    @GET
    public Response get(@PathParam("id") String id, @Context Request request, @Context HttpHeaders headers) {
        var declaration = DeclarationId.parse(id);
        var file = entries.find(form.actor(), declaration)
                .map(EntryView::proof)
                .or(() -> Optional.ofNullable(
                        declarations.get(form.actor(), declaration).proof()))
                .orElseThrow(() -> new NotFound("file of declaration:" + id));
        var sha256 = file.fileSha256();
        return new RangedAnswer(
                        request, headers, response -> response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(file.fileName()))
                                .header("Cross-Origin-Resource-Policy", "same-origin"))
                .of(
                        sha256,
                        file.fileBytes(),
                        file.fileType(),
                        (from, length) -> storage.openRange(sha256, from, length));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response send(@PathParam("id") String id, List<EntityPart> parts) {
        var declaration = DeclarationId.parse(id);
        var entry = entries.find(form.actor(), declaration).orElse(null);
        return form.done(
                () -> add.call(command(declaration, parts)),
                entry == null ? DeclarationPages.address(declaration) : EntryPages.address(entry.unit(), entry.year()),
                () -> entry == null
                        ? model.one(declarations.get(form.actor(), declaration))
                        : pages.page(entry.unit(), entry.year()));
    }

    private AddProof.Command command(DeclarationId id, List<EntityPart> parts) {
        var file = RequestParsing.file(parts);
        try (var content = file.getContent()) {
            var bytes = content.readNBytes(AddProof.MOST_BYTES + 1);
            return new AddProof.Command(form.actor(), id, file.getFileName().orElse(""), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
