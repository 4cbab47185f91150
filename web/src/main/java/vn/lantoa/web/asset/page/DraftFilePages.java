package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.draft.DraftFileId;
import vn.lantoa.web.asset.DraftFilesForm;
import vn.lantoa.web.asset.LinkBody;

/** The forms of the files of a draft: another role, away with it, and back again. */
@Path("/console/assets/{id}/draft/files")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DraftFilePages {
    @Inject
    DraftFilesForm files;

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

    /** Brings back a file that has just been removed. */
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

    /** The page of the draft, which offers to bring the file back. */
    private static URI removed(AssetId asset, SealedFile file) {
        var language = file.language();
        return UriBuilder.fromPath("/console/assets/{asset}/draft")
                .queryParam("removed", "{sha256}")
                .queryParam("role", "{role}")
                .queryParam("language", "{language}")
                .queryParam("name", "{name}")
                .fragment("draft-files")
                .buildFromMap(Map.of(
                        "asset", asset.toString(),
                        "sha256", file.sha256().hex(),
                        "role", file.role().slug(),
                        "language", language == null ? "" : language.tag(),
                        "name", file.name()));
    }
}
