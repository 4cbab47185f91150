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
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The forms that add, answer and settle comments on a version. */
@Path("/console/assets/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CommentPages {
    /** Pages that show comments; the forms redirect back to them. */
    private static final Pattern PAGES =
            Pattern.compile("/console/(assets/[0-9a-fA-F-]{36}/(draft|versions/\\d{1,9})|approvals/[0-9a-fA-F-]{36})");

    @Inject
    AddComment add;

    @Inject
    ResolveComment resolve;

    @Inject
    CurrentActor current;

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
}
