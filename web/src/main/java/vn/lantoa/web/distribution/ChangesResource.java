package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.wire.ChangesPage;
import vn.lantoa.distribution.wire.ReadChanges;
import vn.lantoa.distribution.wire.ReadSnapshot;
import vn.lantoa.distribution.wire.WireChecksum;
import vn.lantoa.kernel.Actor;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.ConditionalRequest;
import vn.lantoa.web.request.CurrentActor;

/** The change log, filtered for the calling partner. */
@RequestScoped
@ContentSurface
@Path("/wire/v1")
@Tag(name = "wire")
public class ChangesResource {
    static final int LONGEST_WAIT = 60;
    private static final long RETRY_AFTER_SECONDS = 30;

    @Inject
    ReadChanges read;

    @Inject
    WireAnswers answers;

    @Inject
    LongPollBroker broker;

    @Inject
    CurrentActor current;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @Inject
    ReadSnapshot snapshot;

    @GET
    @Path("changes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What changed for me after a number",
            description =
                    "In the order of the log. Every change says how its asset stands now: `present` with the files"
                            + " I am entitled to, `gone` with the reason, `announced` (only if I signed that I keep embargoes)."
                            + " `next`, also in the Link header, is where to go on; ask again and again. With `Prefer: wait=N`"
                            + " (RFC 7240, at most 60) an answer without changes is held back for up to N seconds.",
            operationId = "readChanges")
    @APIResponseSchema(
            value = WireDocument.Changes.class,
            responseDescription = "Changes, perhaps none",
            responseCode = "200")
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "409", description = "`ahead-of-the-log`: begin anew with `/wire/v1/snapshot`")
    @APIResponse(responseCode = "429", description = "Too many requests in this minute, see `RateLimit`")
    public void changes(
            @QueryParam("after")
                    @Parameter(description = "The last number taken; 0 for all", example = "1040")
                    @Nullable String after,
            @QueryParam("limit") @Parameter(description = "1 to 500", example = "100") @Nullable String limit,
            @HeaderParam("Prefer") @Parameter(example = "wait=30") @Nullable String prefer,
            @Suspended AsyncResponse response) {
        int most = WireAnswers.limit(limit, ReadChanges.MOST);
        int wait = Math.min(WireAnswers.wait(prefer), LONGEST_WAIT);
        var actor = current.actor();
        var page = read.call(actor, WireAnswers.seq("after", after), most);
        boolean waits = wait > 0 && broker.hasRoom(actor);
        var ask = new WireAnswers.Ask(most, ConditionalRequest.of(request, headers), waits ? wait : 0);
        if (!waits || page.more() || !page.changes().isEmpty()) response.resume(answers.of(page, ask));
        else broker.enter(new Poll(actor, page, most, wait, response, later -> answers.of(later, ask)));
    }

    @GET
    @Path("changes")
    @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.1")
    @Operation(
            summary = "What changes for me, as it does",
            description = "Server-sent events named `change`, each with a change as JSON and its number as id: a reader"
                    + " who was cut off goes on by `Last-Event-ID`. Ends after some 50 seconds; readers come again.",
            operationId = "followChanges")
    @APIResponse(responseCode = "200", description = "Events", content = @Content(mediaType = "text/event-stream"))
    @APIResponse(responseCode = "503", description = "Too many streams are open, see Retry-After")
    public void stream(
            @QueryParam("after") @Parameter(example = "1040") @Nullable String after,
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) @Parameter(example = "1040") @Nullable String last,
            @Context SseEventSink sink,
            @Context Sse sse) {
        var actor = current.actor();
        long from = last == null ? WireAnswers.seq("after", after) : WireAnswers.seq("Last-Event-ID", last);
        // rejects callers without the right, or with a position ahead of the log, before the first event
        read.call(actor, from, 1);
        if (!broker.hasRoom(actor)) throw new ServiceUnavailableException(RETRY_AFTER_SECONDS);
        var stream = new Stream(actor, from, sink, sse, answers::text);
        stream.sayHello();
        broker.enter(stream);
    }

    /** A long poll, answered at the next change or when it times out. */
    static final class Poll extends Listener {
        private final AsyncResponse response;
        private final Function<ChangesPage, Response> answer;

        Poll(
                Actor actor,
                ChangesPage seen,
                int limit,
                int seconds,
                AsyncResponse response,
                Function<ChangesPage, Response> answer) {
            super(actor, seen.next(), limit, seconds);
            this.response = response;
            this.answer = answer;
        }

        @Override
        boolean tell(ChangesPage page) {
            if (page.changes().isEmpty()) return false;
            response.resume(answer.apply(page));
            return true;
        }

        @Override
        boolean nothingNew() {
            return false;
        }

        @Override
        public void end() {
            response.resume(answer.apply(new ChangesPage(List.of(), after(), false)));
        }
    }

    @GET
    @Path("snapshot")
    @Operation(
            summary = "All that I am entitled to now",
            description = "Page by page, along `next` or the Link header. Once all pages are there, go on with"
                    + " `/wire/v1/changes?after={seq}`; `seq` is the same on every page.",
            operationId = "readSnapshot")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WireDocument.Snapshot.class)))
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    public Response snapshot(
            @QueryParam("after") @Parameter(description = "Cursor of the page before") @Nullable String after,
            @QueryParam("limit") @Parameter(description = "1 to 200", example = "100") @Nullable String limit) {
        int most = WireAnswers.limit(limit, ReadSnapshot.MOST);
        return answers.of(snapshot.call(current.actor(), after, most), most, ConditionalRequest.of(request, headers));
    }

    @GET
    @Path("checksum")
    @Operation(
            summary = "What my copy should come to",
            description = "SHA-256 over one line for each asset whose state is `present`, sorted by its id: the id in"
                    + " lower case, a space, the `version` of the item, a line feed; of nothing at all where nothing is"
                    + " present. It is right for a copy that has taken all changes up to `seq` and none after. Where it is"
                    + " not there within two seconds, the answer is 202; it is being worked out, and is given to whoever"
                    + " comes again within twenty seconds, though the log has gone on.",
            operationId = "readChecksum")
    @APIResponse(
            responseCode = "200",
            description = "The checksum",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WireChecksum.class)))
    @APIResponse(
            responseCode = "202",
            description = "It is being worked out; without a body",
            headers =
                    @Header(
                            name = HttpHeaders.RETRY_AFTER,
                            required = true,
                            description = "Seconds until it is worth asking again",
                            schema = @Schema(type = SchemaType.INTEGER)))
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    public Response checksum() {
        return snapshot.checksum(current.actor())
                .map(found -> answers.of(found, ConditionalRequest.of(request, headers)))
                .orElseGet(answers::later);
    }
}
