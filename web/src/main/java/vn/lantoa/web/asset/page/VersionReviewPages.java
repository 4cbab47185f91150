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
import org.jspecify.annotations.Nullable;
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
import vn.lantoa.web.request.CurrentActor;
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
    CurrentActor current;

    @Inject
    AskSpeaker ask;

    @Inject
    RecordSpeakerVerdict verdicts;

    @POST
    @Path("versions/{n}/comments")
    public Response add(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @FormParam("comment") @DefaultValue("") String said,
            @FormParam("place") @DefaultValue("WHOLE") String place,
            @FormParam("spot") @DefaultValue("") String spot,
            @FormParam("answers") @DefaultValue("") String answers,
            @FormParam("back") @DefaultValue("") String back) {
        var kind = RequestParsing.required("place", place, CommentPlace.Kind.class);
        add.call(new AddComment.Command(
                AssetId.parse(id),
                number,
                CommentPlace.typed(kind, spot),
                answers.isEmpty() ? null : CommentId.parse(answers),
                said,
                current.actor()));
        return back(back, "/console/assets/" + AssetId.parse(id) + "/versions/" + number);
    }

    @POST
    @Path("comments/{comment}/settled")
    public Response settle(
            @PathParam("id") String id,
            @PathParam("comment") String comment,
            @FormParam("resolved") boolean resolved,
            @FormParam("back") @DefaultValue("") String back) {
        resolve.call(CommentId.parse(comment), resolved, current.actor());
        return back(back, "/console/assets/" + AssetId.parse(id));
    }

    private static Response back(String asked, String otherwise) {
        var page = PAGES.matcher(asked).matches() ? asked : otherwise;
        return Page.seeOther(page + "#comments");
    }

    @POST
    @Path("versions/{n}/speakers")
    public Response ask(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @FormParam("speakerName") @DefaultValue("") String name,
            @FormParam("speakerFunction") @DefaultValue("") String function,
            @FormParam("note") @DefaultValue("") String note) {
        var asset = AssetId.parse(id);
        ask.call(new AskSpeaker.Command(asset, number, name, function, note, current.actor()));
        return back(asset, number);
    }

    @POST
    @Path("versions/{n}/speakers/{asked}")
    public Response answered(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @PathParam("asked") String asked,
            @FormParam("verdict") @Nullable String verdict,
            @FormParam("note") @DefaultValue("") String note) {
        var asset = AssetId.parse(id);
        var answer = RequestParsing.required("verdict", verdict, SpeakerVerdict.class);
        verdicts.call(
                new RecordSpeakerVerdict.Command(asset, number, ReviewId.parse(asked), answer, note, current.actor()));
        return back(asset, number);
    }

    private static Response back(AssetId asset, int number) {
        return DraftPages.seeOther(asset, "/versions/" + number + "#speakers");
    }
}
