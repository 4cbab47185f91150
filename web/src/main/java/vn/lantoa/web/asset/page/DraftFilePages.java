package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.draft.DraftFileId;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.asset.DraftFilesForm;
import vn.lantoa.web.asset.LinkBody;
import vn.lantoa.web.asset.upload.PlainUpload;
import vn.lantoa.web.request.LargeFiles;
import vn.lantoa.web.request.QueryText;

/** The forms of a draft's files: upload without scripts, change of role, removal and restoring. */
@Path("/console/assets/{id}/draft/files")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DraftFilePages {
    private static final int LONGEST_TEXT = 100;

    @Inject
    DraftFilesForm files;

    @Inject
    PlainUpload upload;

    @POST
    @Path("{file}/role")
    public Response change(
            @PathParam("id") String id,
            @PathParam("file") String file,
            @FormParam("role") @Nullable String role,
            @FormParam("language") @Nullable String language) {
        files.change(AssetId.parse(id), DraftFileId.parse(file), role, language);
        return DraftPages.seeOther(AssetId.parse(id), "/draft#draft-files");
    }

    @POST
    @Path("{file}/remove")
    public Response remove(@PathParam("id") String id, @PathParam("file") String file) {
        var asset = AssetId.parse(id);
        return Response.seeOther(removed(asset, files.remove(asset, DraftFileId.parse(file))))
                .build();
    }

    /** Restores a file that has just been removed. */
    @POST
    @Path("restore")
    public Response restore(
            @PathParam("id") String id,
            @FormParam("sha256") @Nullable String sha256,
            @FormParam("role") @Nullable String role,
            @FormParam("language") @Nullable String language,
            @FormParam("name") @Nullable String name) {
        files.link(AssetId.parse(id), new LinkBody(sha256, role, language, name));
        return DraftPages.seeOther(AssetId.parse(id), "/draft#draft-files");
    }

    /** Returns the address of the draft's page with an offer to restore the file. */
    private static URI removed(AssetId asset, SealedFile file) {
        var language = file.language();
        var query = QueryText.of(Map.of(
                "removed", file.sha256().hex(),
                "role", file.role().slug(),
                "language", language == null ? "" : language.tag(),
                "name", file.name()));
        return URI.create("/console/assets/" + asset + "/draft?" + query + "#draft-files");
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@PathParam("id") String id, @LargeFiles List<EntityPart> parts) throws IOException {
        var asset = AssetId.parse(id);
        // a form without a chosen file sends one part without a file name
        var files = parts.stream()
                .filter(part -> part.getName().equals("file"))
                .filter(part -> !part.getFileName().orElse("").isEmpty())
                .toList();
        if (files.isEmpty()) throw new Rejected(Issues.of("file", "one-file"));
        var role = text(parts, "role");
        var language = text(parts, "language");
        for (var file : files) upload.take(asset, role, language, file);
        return DraftPages.seeOther(asset, "/draft#draft-files");
    }

    private static String text(List<EntityPart> parts, String name) throws IOException {
        for (var part : parts)
            if (part.getName().equals(name))
                return new String(part.getContent().readNBytes(LONGEST_TEXT), java.nio.charset.StandardCharsets.UTF_8);
        return "";
    }
}
