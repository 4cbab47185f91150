package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import vn.lantoa.approval.AddComment;
import vn.lantoa.approval.CommentId;
import vn.lantoa.approval.CommentPlace;
import vn.lantoa.approval.ResolveComment;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.speaker.AskSpeaker;
import vn.lantoa.asset.speaker.RecordSpeakerVerdict;
import vn.lantoa.asset.speaker.ReviewId;
import vn.lantoa.asset.speaker.SpeakerVerdict;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/** The forms of comments on a version, and of language reviews: the speakers asked, and their verdicts. */
@Path("/console/assets/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class VersionReviewPages {
    /** Pages that show comments; the forms redirect back to them. */
    private static final Pattern PAGES =
            Pattern.compile("/console/(assets/[0-9a-fA-F-]{36}/(draft|versions/\\d{1,9})|approvals/[0-9a-fA-F-]{36})");

    @Inject
    AddComment add;

    @Inject
    ResolveComment resolve;

    @Inject
    AskSpeaker ask;

    @Inject
    RecordSpeakerVerdict verdicts;

    @Inject
    TypedForm form;

    @POST
    @Path("versions/{n}/comments")
    public Response add(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @FormParam("place") @DefaultValue("WHOLE") String place) {
        var kind = RequestParsing.required("place", place, CommentPlace.Kind.class);
        var answers = form.text("answers");
        add.call(new AddComment.Command(
                AssetId.parse(id),
                number,
                CommentPlace.typed(kind, form.text("spot")),
                answers.isEmpty() ? null : CommentId.parse(answers),
                form.text("comment"),
                form.actor()));
        return toComments("/console/assets/" + AssetId.parse(id) + "/versions/" + number);
    }

    @POST
    @Path("comments/{comment}/settled")
    public Response settle(
            @PathParam("id") String id, @PathParam("comment") String comment, @FormParam("resolved") boolean resolved) {
        resolve.call(CommentId.parse(comment), resolved, form.actor());
        return toComments("/console/assets/" + AssetId.parse(id));
    }

    private Response toComments(String otherwise) {
        var asked = form.text("back");
        return Page.seeOther((PAGES.matcher(asked).matches() ? asked : otherwise) + "#comments");
    }

    @POST
    @Path("versions/{n}/speakers")
    public Response ask(@PathParam("id") String id, @PathParam("n") int number) {
        var asset = AssetId.parse(id);
        ask.call(new AskSpeaker.Command(
                asset,
                number,
                form.text("speakerName"),
                form.text("speakerFunction"),
                form.text("note"),
                form.actor()));
        return VersionPages.back(asset, number, "#speakers");
    }

    @POST
    @Path("versions/{n}/speakers/{asked}")
    public Response answered(@PathParam("id") String id, @PathParam("n") int number, @PathParam("asked") String asked) {
        var asset = AssetId.parse(id);
        var verdict = form.one("verdict", SpeakerVerdict.class);
        verdicts.call(new RecordSpeakerVerdict.Command(
                asset, number, ReviewId.parse(asked), verdict, form.text("note"), form.actor()));
        return VersionPages.back(asset, number, "#speakers");
    }
}
