package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.asset.upload.PlainUpload;
import vn.lantoa.web.request.FilesOfDraft;

/** Uploads of a draft's files by a plain form, where no scripts run. A broken upload has to be sent again. */
@Path("/console/assets/{id}/draft/files")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DraftUploads {
    private static final int LONGEST_TEXT = 100;

    @Inject
    PlainUpload upload;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@PathParam("id") String id, @FilesOfDraft List<EntityPart> parts) throws IOException {
        var asset = AssetId.parse(id);
        // a form whose file was not chosen sends one without a name
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
