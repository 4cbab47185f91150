package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.coverage.declared.ConfirmDeclaration;
import vn.lantoa.coverage.declared.CorrectDeclaration;
import vn.lantoa.coverage.declared.DeclarationId;
import vn.lantoa.coverage.declared.DeclarationView;
import vn.lantoa.coverage.declared.ReadDeclarations;
import vn.lantoa.coverage.declared.WithdrawDeclaration;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of one declaration: read, confirm (by a second person), correct, withdraw. */
@Path("/api/v1/coverage/declarations/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "coverage")
public class DeclarationApi {
    @Inject
    ReadDeclarations declarations;

    @Inject
    ConfirmDeclaration confirm;

    @Inject
    CorrectDeclaration correct;

    @Inject
    WithdrawDeclaration withdraw;

    @Inject
    CurrentActor current;

    @GET
    @Operation(summary = "A declaration", operationId = "getDeclaration")
    public DeclarationView get(@PathParam("id") String id) {
        return declarations.get(current.actor(), DeclarationId.parse(id));
    }

    @POST
    @Path("confirmation")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Confirm a declaration as a second person",
            description = "Releasers and administrators of the unit or of the whole, but whoever declared it.",
            operationId = "confirmDeclaration")
    @APIResponse(responseCode = "204", description = "Confirmed")
    @APIResponse(
            responseCode = "409",
            description = "`declaration-is-yours`; `declaration-cannot-become`: it is confirmed, or counts no more")
    public void confirm(@PathParam("id") String id) {
        confirm.call(current.actor(), DeclarationId.parse(id));
    }

    @POST
    @Path("correction")
    @Operation(
            summary = "Correct a declaration by another one",
            description = "With a reason. The other keeps the file, and waits for a second person again.",
            operationId = "correctDeclaration")
    @APIResponseSchema(
            value = DeclarationJson.DeclarationReference.class,
            responseCode = "201",
            responseDescription = "Corrected: the id of the one that counts now")
    @APIResponse(responseCode = "409", description = "`declaration-cannot-become`: it counts no more")
    public Response correct(@PathParam("id") String id, DeclarationJson.Correction body) {
        var content = DeclarationsApi.said(body.declaration());
        return DeclarationsApi.made(correct.call(new CorrectDeclaration.Command(
                current.actor(), DeclarationId.parse(id), content, RequestParsing.orEmpty(body.reason()))));
    }

    @POST
    @Path("withdrawal")
    @Operation(
            summary = "Withdraw a declaration",
            description = "With a reason. It counts no more, and stays to be read.",
            operationId = "withdrawDeclaration")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "`declaration-cannot-become`: it counts no more already")
    public void withdraw(@PathParam("id") String id, DeclarationJson.Withdrawal body) {
        withdraw.call(new WithdrawDeclaration.Command(
                current.actor(), DeclarationId.parse(id), RequestParsing.orEmpty(body.reason())));
    }
}
