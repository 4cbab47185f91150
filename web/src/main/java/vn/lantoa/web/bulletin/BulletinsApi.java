package vn.lantoa.web.bulletin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.bulletin.LetOutBulletin;
import vn.lantoa.bulletin.MakeBulletin;
import vn.lantoa.bulletin.WithdrawBulletin;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of bulletins: officers create and withdraw them. */
@Path("/api/v1/bulletins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "bulletins")
public class BulletinsApi {
    @Inject
    MakeBulletin make;

    @Inject
    LetOutBulletin letOut;

    @Inject
    WithdrawBulletin withdraw;

    @Inject
    BulletinQueries read;

    @Inject
    HubAddress hub;

    @Inject
    BulletinForm form;

    @Inject
    CurrentActor current;

    @GET
    @Operation(
            summary = "Bulletins of the officer's organisations, the latest first",
            description = "At most 200. What a commune is to read stands at `communes/{commune}`.",
            operationId = "listBulletins")
    @APIResponse(responseCode = "200", description = "The bulletins")
    public List<BulletinDocument> list() {
        return read.list(current.actor()).stream()
                .map(one -> BulletinDocument.of(one, hub))
                .toList();
    }

    @POST
    @Operation(
            summary = "Make a bulletin of an asset that is out for everyone",
            description = "Only sentences of the approved text are read, whole and in their order. With an"
                    + " `Idempotency-Key` the same request within a day is done once. An urgent one waits until a person"
                    + " lets it out.",
            operationId = "makeBulletin")
    @APIResponseSchema(value = BulletinDocument.class, responseDescription = "Made", responseCode = "201")
    public Response make(BulletinBody body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        var id = make.call(form.read(body, key));
        return Created.at("/api/v1/bulletins/" + id, document(id));
    }

    @GET
    @Path("{bulletin}")
    @Operation(
            summary = "One bulletin, whole",
            description = "Officers of the agency; to a partner while it stands in a feed.",
            operationId = "readBulletin")
    @APIResponse(responseCode = "200", description = "The bulletin")
    public BulletinDocument one(@PathParam("bulletin") String bulletin) {
        return document(BulletinId.parse(bulletin));
    }

    @POST
    @Path("{bulletin}/release")
    @Operation(
            summary = "Let an urgent bulletin out",
            description = "A releaser, with the order it is done on: no machine does.",
            operationId = "letOutBulletin")
    @APIResponse(responseCode = "200", description = "The bulletin as it stands")
    public BulletinDocument letOut(@PathParam("bulletin") String bulletin, BulletinBody.Order body) {
        return after(bulletin, id -> letOut.call(id, RequestParsing.orEmpty(body.basis()), current.actor()));
    }

    @POST
    @Path("{bulletin}/withdrawal")
    @Operation(
            summary = "Take a bulletin back",
            description = "It leaves feeds and this interface at once, and those who may play it are told"
                    + " (`vn.lantoa.bulletin.withdrawn`).",
            operationId = "withdrawBulletin")
    @APIResponse(responseCode = "200", description = "The bulletin as it stands")
    public BulletinDocument withdraw(@PathParam("bulletin") String bulletin, BulletinBody.Withdrawal body) {
        return after(bulletin, id -> withdraw.call(id, RequestParsing.orEmpty(body.note()), current.actor()));
    }

    private BulletinDocument after(String bulletin, Consumer<BulletinId> use) {
        use.accept(BulletinId.parse(bulletin));
        return document(BulletinId.parse(bulletin));
    }

    private BulletinDocument document(BulletinId id) {
        return BulletinDocument.of(read.one(id, current.actor()), hub);
    }
}
