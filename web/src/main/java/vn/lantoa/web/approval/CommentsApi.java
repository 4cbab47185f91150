package vn.lantoa.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.AddComment;
import vn.lantoa.approval.CommentId;
import vn.lantoa.approval.CommentLine;
import vn.lantoa.approval.CommentPlace;
import vn.lantoa.approval.ReadComments;
import vn.lantoa.approval.ReadSubmissions;
import vn.lantoa.approval.ResolveComment;
import vn.lantoa.approval.SubmissionId;
import vn.lantoa.approval.SubmissionLine;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of review comments. Comments belong to the asset. */
@Path("/api/v1/submissions/{id}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approval")
public class CommentsApi {
    @PathParam("id")
    UUID id = new UUID(0, 0);

    @Inject
    ReadSubmissions submissions;

    @Inject
    ReadComments read;

    @Inject
    AddComment add;

    @Inject
    ResolveComment resolve;

    @Inject
    CurrentActor current;

    /**
     * Request body of a new comment.
     *
     * @param place the place to which the comment is attached; absent for the whole version
     * @param spot position in the place: {@code 40 55} percent from the left and the top, a page, a second or
     *     {@code 1:15}
     * @param answers id of the comment to which this comment replies
     */
    @Schema(name = "NewComment")
    public record NewComment(
            @Nullable String comment,
            @Schema(
                            enumeration = {
                                "whole",
                                "point",
                                "page",
                                "second",
                                "title",
                                "description",
                                "text",
                                "alternative-text"
                            })
                    @Nullable String place,
            @Nullable String spot,
            @Nullable String answers) {}

    /** Request body that resolves or reopens a comment. */
    @Schema(name = "CommentSettlement")
    public record Settlement(boolean settled) {}

    /** The comments of an asset, open comments first. */
    @Schema(name = "Comments")
    public record CommentViews(List<CommentView> comments) {}

    @GET
    @Operation(
            summary = "What was said about the asset under review, over all its versions",
            description = "What is open comes first, then what is settled; each with its answers, the oldest first.",
            operationId = "listComments")
    public CommentViews list() {
        return views(submission());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say something about the version under review, or answer",
            description = "Those who made the version and those in the thread are told.",
            operationId = "addComment")
    @APIResponseSchema(
            value = CommentViews.class,
            responseCode = "201",
            responseDescription = "Said; the comments as they stand now")
    @APIResponse(responseCode = "409", description = "`comment-is-answer`: answers are not answered")
    public Response add(NewComment body) {
        var submission = submission();
        var place = RequestParsing.optional("place", body.place(), CommentsApi::place);
        add.call(new AddComment.Command(
                submission.asset(),
                submission.version(),
                place == null ? CommentPlace.WHOLE : CommentPlace.typed(place, RequestParsing.orEmpty(body.spot())),
                body.answers() == null ? null : CommentId.parse(body.answers()),
                RequestParsing.orEmpty(body.comment()),
                current.actor()));
        return Response.status(Response.Status.CREATED)
                .entity(views(submission))
                .build();
    }

    @PUT
    @Path("{comment}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Settle a comment, or open it again", operationId = "settleComment")
    @APIResponse(responseCode = "200", description = "The comments as they stand now")
    @APIResponse(responseCode = "409", description = "`comment-is-answer`: answers are not settled")
    public CommentViews settle(@PathParam("comment") String comment, Settlement body) {
        var submission = submission();
        resolve.call(CommentId.parse(comment), body.settled(), current.actor());
        return views(submission);
    }

    private SubmissionLine submission() {
        return submissions.get(new SubmissionId(id), current.actor()).submission();
    }

    private CommentViews views(SubmissionLine submission) {
        return new CommentViews(read.ofVersion(submission.asset(), submission.version(), current.actor()).stream()
                .map(CommentView::of)
                .toList());
    }

    private static Optional<CommentPlace.Kind> place(String text) {
        var name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(CommentPlace.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    /**
     * A comment on the wire, with its replies.
     *
     * @param version number of the commented version
     * @param spot position in the place: {@code 40 55} percent from the left and the top, a page, a second, or empty
     * @param reason true if the comment is the reason of a return
     * @param by name of the author; empty if the officer's account no longer exists
     * @param settledAt when the comment was resolved; null while it is open, and for replies
     */
    @Schema(name = "Comment")
    public record CommentView(
            String id,
            int version,
            String place,
            String spot,
            boolean reason,
            String comment,
            Instant at,
            String by,
            @Nullable Instant settledAt,
            List<Answer> answers) {
        /** A reply to a comment. */
        @Schema(name = "CommentAnswer")
        public record Answer(String id, int version, String comment, Instant at, String by) {
            static Answer of(CommentLine line) {
                return new Answer(
                        line.id().toString(),
                        line.version(),
                        line.said().text(),
                        line.said().at(),
                        line.said().by());
            }
        }

        static CommentView of(ReadComments.CommentThread thread) {
            var line = thread.comment();
            var settled = line.settled();
            return new CommentView(
                    line.id().toString(),
                    line.version(),
                    line.place().kind().slug(),
                    line.place().spot(),
                    line.reason(),
                    line.said().text(),
                    line.said().at(),
                    line.said().by(),
                    settled == null ? null : settled.settledAt(),
                    thread.answers().stream().map(Answer::of).toList());
        }
    }
}
