package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.draft.CueSheet;
import vn.lantoa.asset.draft.CueSheet.Row;
import vn.lantoa.asset.draft.DraftFileId;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.asset.AssetCommands;
import vn.lantoa.web.asset.LinkBody;
import vn.lantoa.web.asset.upload.ChunkReceiver;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.LargeFiles;
import vn.lantoa.web.request.QueryText;

/**
 * The forms of a draft's files: upload without scripts, change of role, removal and restoring, and the subtitle editor
 * beside the video, a cue table in a plain form. Saving replaces the draft's file; the file {@code new} stands for
 * subtitles that do not exist yet.
 */
@Path("/console/assets/{id}/draft")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DraftFilePages {
    private static final int LONGEST_TEXT = 100;

    @Inject
    AssetCommands files;

    @Inject
    ChunkReceiver upload;

    @Inject
    SubtitleModel model;

    @Inject
    TypedForm form;

    @POST
    @Path("files/{file}/role")
    public Response change(@PathParam("id") String id, @PathParam("file") String file) {
        files.change(AssetId.parse(id), DraftFileId.parse(file), form.text("role"), form.text("language"));
        return DraftPages.seeOther(AssetId.parse(id), "/draft#draft-files");
    }

    @POST
    @Path("files/{file}/remove")
    public Response remove(@PathParam("id") String id, @PathParam("file") String file) {
        var asset = AssetId.parse(id);
        var removed = files.remove(asset, DraftFileId.parse(file));
        var language = removed.language();
        var query = QueryText.of(Map.of(
                "removed", removed.sha256().hex(),
                "role", removed.role().slug(),
                "language", language == null ? "" : language.tag(),
                "name", removed.name()));
        return DraftPages.seeOther(asset, "/draft?" + query + "#draft-files");
    }

    /** Restores the file that was just removed. */
    @POST
    @Path("files/restore")
    public Response restore(@PathParam("id") String id) {
        files.link(AssetId.parse(id), form.read(LinkBody.class));
        return DraftPages.seeOther(AssetId.parse(id), "/draft#draft-files");
    }

    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@PathParam("id") String id, @LargeFiles List<EntityPart> parts) throws IOException {
        var asset = AssetId.parse(id);
        // without a chosen file, a form sends one part without a file name
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

    @GET
    @Path("subtitles/{file}")
    public Page form(@PathParam("id") String id, @PathParam("file") String file) {
        var sheet = model.sheet(AssetId.parse(id), file);
        return model.page(sheet, sheet.cues(), List.of());
    }

    @POST
    @Path("subtitles/{file}")
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
