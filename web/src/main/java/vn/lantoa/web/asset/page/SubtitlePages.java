package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.FileRole;
import vn.lantoa.web.asset.upload.PlainUpload;
import vn.lantoa.web.page.Page;

/**
 * The subtitle editor beside the film: a cue table in a plain form. Saving replaces the file of the draft, and the next
 * sealed version contains it. {@code new} stands for subtitles that do not exist yet.
 */
@Path("/console/assets/{id}/draft/subtitles/{file}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SubtitlePages {
    @Inject
    SubtitleModel model;

    @Inject
    PlainUpload upload;

    @GET
    public Page form(@PathParam("id") String id, @PathParam("file") String file) {
        var sheet = model.sheet(AssetId.parse(id), file);
        return model.page(sheet, sheet.cues(), List.of());
    }

    @POST
    public Response typed(@PathParam("id") String id, @PathParam("file") String file, @BeanParam SubtitleForm form) {
        var asset = AssetId.parse(id);
        var sheet = model.sheet(asset, file).in(form.language);
        var typed = form.sheet();
        if (!form.saves())
            return Response.ok(model.page(sheet, typed, List.of())).build();
        var issues = typed.check();
        if (!issues.isEmpty())
            return Response.status(422)
                    .entity(model.page(sheet, typed, issues.list()))
                    .build();
        var cues = typed.cues();
        upload.take(
                asset,
                FileRole.SUBTITLES.slug(),
                sheet.language(),
                sheet.name(),
                sheet.mediaType(),
                new ByteArrayInputStream(sheet.isVtt() ? cues.vtt() : cues.srt()));
        return DraftPages.seeOther(asset, "/draft#draft-files");
    }
}
