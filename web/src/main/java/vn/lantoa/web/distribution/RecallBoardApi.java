package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.recall.AcknowledgeRecall;
import vn.lantoa.distribution.recall.Acknowledgement;
import vn.lantoa.distribution.recall.ReadOwnRecalls;
import vn.lantoa.distribution.recall.ReadRecalls;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of recalls: officers read the board, partners read their own recalls and acknowledge. */
@Path("/api/v1/recalls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recalls")
public class RecallBoardApi {
    @Inject
    ReadRecalls recalls;

    @Inject
    ReadOwnRecalls own;

    @Inject
    AcknowledgeRecall acknowledge;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @GET
    @Path("{release}")
    @Operation(summary = "Who has taken it down, who has not, since when", operationId = "getRecallBoard")
    public ReadRecalls.RecallBoard board(@PathParam("release") UUID release) {
        return recalls.board(current.actor(), new ReleaseId(release));
    }

    @GET
    @Path("own")
    @Operation(
            summary = "What I, a partner, am to take down or have taken down; what is open first",
            operationId = "listOwnRecalls")
    @APIResponse(responseCode = "200", description = "Each with how it stands")
    public RecallJson.AllOwn own() {
        return new RecallJson.AllOwn(own.call(current.actor()));
    }

    @POST
    @Path("{release}/acknowledgements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say that it was taken down",
            description = "With a partner's token for itself; a releaser of the owner names the partner.",
            operationId = "acknowledgeRecall")
    @APIResponse(responseCode = "204", description = "Written down")
    @APIResponse(responseCode = "409", description = "`recall-already-acknowledged`: it was said before")
    public void acknowledge(@PathParam("release") UUID release, RecallJson.Said body) {
        var by = current.actor();
        var removedAt = RequestParsing.optional("removedAt", body.removedAt(), RequestParsing::instant);
        var done = RequestParsing.orEmpty(body.done());
        acknowledge.call(new AcknowledgeRecall.Command(
                by,
                new ReleaseId(release),
                PublishedReportForm.partner(by, body.partner()),
                new Acknowledgement(done, removedAt == null ? clock.instant() : removedAt)));
    }

    /** A partner's recalls, and the request body of an acknowledgement. */
    static final class RecallJson {
        private RecallJson() {}

        /** All recalls of a partner, open recalls first. */
        @Schema(name = "OwnRecalls")
        public record AllOwn(List<ReadOwnRecalls.OwnRecall> recalls) {}

        /** Request body of an acknowledgement. */
        @Schema(name = "NewAcknowledgement")
        public record Said(
                @Schema(description = "Where it was taken down, or that it never was used") @Nullable String done,
                @Schema(description = "Since when it is down; without it: now") @Nullable String removedAt,
                @Schema(description = "For officers: for which partner") @Nullable String partner) {}
    }
}
