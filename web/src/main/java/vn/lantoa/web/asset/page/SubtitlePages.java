package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.draft.CueSheet;
import vn.lantoa.asset.draft.CueSheet.Row;
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

    /** The cue table as sent by a browser, row by row. Invalid input is shown again as typed. */
    public static class SubtitleForm {
        /** The action: {@code save}, {@code add-3} (add a row after the third) or {@code remove-3}. */
        @FormParam("do")
        @Nullable String asked;

        @FormParam("language")
        @Nullable String language;

        @FormParam("start")
        @Nullable List<String> start;

        @FormParam("end")
        @Nullable List<String> end;

        @FormParam("text")
        @Nullable List<String> text;

        boolean saves() {
            return asked == null || asked.equals("save");
        }

        /** Returns the sheet after the action. */
        CueSheet sheet() {
            var rows = new ArrayList<Row>();
            int many = Math.min(size(start), Math.min(size(end), size(text)));
            for (int i = 0; i < many; i++) rows.add(new Row(at(start, i), at(end, i), at(text, i)));
            int place = place();
            if (is("remove-") && place >= 1 && place <= rows.size()) rows.remove(place - 1);
            if (is("add-") && place >= 0 && place <= rows.size())
                rows.add(
                        place,
                        new Row(
                                place == 0
                                        ? "00:00:00.000"
                                        : rows.get(place - 1).end(),
                                "",
                                ""));
            return new CueSheet(rows);
        }

        private boolean is(String verb) {
            return asked != null && asked.startsWith(verb);
        }

        private int place() {
            var digits = asked == null ? "" : asked.replaceAll("\\D", "");
            return digits.isEmpty() || digits.length() > 6 ? -1 : Integer.parseInt(digits);
        }

        private static int size(@Nullable List<String> values) {
            return values == null ? 0 : values.size();
        }

        private static String at(@Nullable List<String> values, int index) {
            return values == null ? "" : values.get(index);
        }
    }
}
