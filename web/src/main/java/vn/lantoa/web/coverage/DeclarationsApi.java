package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.declared.ConfirmDeclaration;
import vn.lantoa.coverage.declared.CorrectDeclaration;
import vn.lantoa.coverage.declared.DeclarationId;
import vn.lantoa.coverage.declared.DeclarationText;
import vn.lantoa.coverage.declared.DeclarationView;
import vn.lantoa.coverage.declared.DeclareUse;
import vn.lantoa.coverage.declared.ImportDeclarations;
import vn.lantoa.coverage.declared.ReadDeclarations;
import vn.lantoa.coverage.declared.WithdrawDeclaration;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.table.Spreadsheet;
import vn.lantoa.web.place.KeptUnits;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.ListAnswer;
import vn.lantoa.web.request.RequestParsing;

/** The API of the units' declarations of uses that no other source can observe, for officers. */
@Path("/api/v1/coverage/declarations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "coverage")
public class DeclarationsApi {
    @Inject
    ReadDeclarations declarations;

    @Inject
    DeclareUse declare;

    @Inject
    ConfirmDeclaration confirm;

    @Inject
    CorrectDeclaration correct;

    @Inject
    WithdrawDeclaration withdraw;

    @Inject
    KeptUnits units;

    @Inject
    DeclaredTable table;

    private static final String AGAIN =
            "True to declare although the unit has declared the same: kind, day, place and amount, and a task in common";

    @GET
    @Operation(
            summary = "What units have declared, the latest first",
            description =
                    "Of one's own units, or of all with a role for the whole province. A page at a time; `Link: …;"
                            + " rel=\"next\"` (RFC 8288) and `next` lead to the next one.",
            operationId = "listDeclarations")
    @APIResponseSchema(value = Page.class, responseDescription = "A page of them")
    public Response list(
            @QueryParam("unit") @DefaultValue("") @Parameter(description = "Code of a unit", example = "so-khcn")
                    String unit,
            @QueryParam("year") @DefaultValue("0") @Parameter(description = "The present one where none is named")
                    int year,
            @QueryParam("after") @DefaultValue("") @Parameter(description = "Id after which the page begins")
                    String after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        var query = query(unit, year, after, ListAnswer.limit(limit));
        return ListAnswer.of(declarations.call(units.actor(), query), uri, Page::new);
    }

    @POST
    @Operation(
            summary = "Declare a use that nothing else can see",
            description =
                    "An event, a training, a broadcast or a column, as a total without names of people. Uploaders,"
                            + " releasers and administrators of the unit. It counts as declared, with a proof or without,"
                            + " until a second person confirms it. The same declared before is refused with 422,"
                            + " `declared-already`, and the id of the other one, unless `again` is true.",
            operationId = "declareUse")
    @APIResponseSchema(value = DeclarationReference.class, responseCode = "201", responseDescription = "Declared")
    public Response declare(New body) {
        return made(declare.call(new DeclareUse.Command(
                units.actor(), units.ofRequest(body.unit()), said(body.declaration()), body.again())));
    }

    private static Response made(DeclarationId id) {
        return Created.at("/api/v1/coverage/declarations/" + id, new DeclarationReference(id.toString()));
    }

    private static DeclarationText said(@Nullable DeclarationText content) {
        if (content == null) throw new Rejected(Issues.of("declaration", "missing"));
        RequestParsing.list("tasks", content.tasks());
        RequestParsing.list("audiences", content.audiences());
        return content;
    }

    private ReadDeclarations.Query query(String unit, int year, String after, int limit) {
        return new ReadDeclarations.Query(
                unit.isBlank() ? null : units.ofRequest(unit),
                CoverageParameters.year(year, units.today()),
                after.isEmpty() ? null : DeclarationId.parse(after),
                limit);
    }

    @POST
    @Path("import")
    @Consumes({"text/csv", Spreadsheet.TYPE})
    @Operation(
            summary = "Declare all rows of a table",
            description = "Columns kind, title, first, last, amount, venue, proof, asset, tasks, audiences, or their"
                    + " Vietnamese or English names. All of it or,"
                    + " when anything is wrong, nothing; the issues name each line (`lines[7].tasks`). A row that"
                    + " was declared before is left as it is; one with `same` resembles another declaration and is added"
                    + " only with `again=true`. `tried=true` only says what would be done.",
            operationId = "importDeclarations")
    public Imported importTable(
            @QueryParam("unit") @Parameter(description = "Code of the unit", example = "so-khcn") @Nullable String unit,
            @QueryParam("tried") @DefaultValue("false") boolean tried,
            @QueryParam("again") @DefaultValue("false") @Parameter(description = AGAIN) boolean again,
            @RequestBody(
                            required = true,
                            content = {@Content(mediaType = "text/csv"), @Content(mediaType = Spreadsheet.TYPE)})
                    byte[] body) {
        return new Imported(tried, table.run(units.ofRequest(unit), table.csv(body), tried, again));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A declaration", operationId = "getDeclaration")
    public DeclarationView get(@PathParam("id") String id) {
        return declarations.get(units.actor(), DeclarationId.parse(id));
    }

    @POST
    @Path("{id}/confirmation")
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
        confirm.call(units.actor(), DeclarationId.parse(id));
    }

    @POST
    @Path("{id}/correction")
    @Operation(
            summary = "Correct a declaration by another one",
            description = "With a reason. The other keeps the file, and waits for a second person again.",
            operationId = "correctDeclaration")
    @APIResponseSchema(
            value = DeclarationReference.class,
            responseCode = "201",
            responseDescription = "Corrected: the id of the one that counts now")
    @APIResponse(responseCode = "409", description = "`declaration-cannot-become`: it counts no more")
    public Response correct(@PathParam("id") String id, Correction body) {
        var content = said(body.declaration());
        return made(correct.call(new CorrectDeclaration.Command(
                units.actor(), DeclarationId.parse(id), content, RequestParsing.orEmpty(body.reason()), body.again())));
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(
            summary = "Withdraw a declaration",
            description = "With a reason. It counts no more, and stays to be read.",
            operationId = "withdrawDeclaration")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "`declaration-cannot-become`: it counts no more already")
    public void withdraw(@PathParam("id") String id, Withdrawal body) {
        withdraw.call(new WithdrawDeclaration.Command(
                units.actor(), DeclarationId.parse(id), RequestParsing.orEmpty(body.reason())));
    }

    /** Request body of a new declaration. */
    @Schema(name = "NewDeclaration")
    public record New(
            @Schema(description = "Code of the unit", examples = "so-khcn") @Nullable String unit,
            @Schema(ref = "DeclarationContent") @Nullable DeclarationText declaration,
            @Schema(description = AGAIN) boolean again) {}

    /** Request body of a correction. */
    @Schema(name = "DeclarationCorrection")
    public record Correction(
            @Nullable String reason,
            @Schema(ref = "DeclarationContent") @Nullable DeclarationText declaration,
            @Schema(description = AGAIN) boolean again) {}

    /** Request body of a withdrawal. */
    @Schema(name = "DeclarationWithdrawal")
    public record Withdrawal(@Nullable String reason) {}

    /** The id of a declaration, which is also the id of its evidence. */
    @Schema(name = "DeclarationMade")
    public record DeclarationReference(String id) {}

    /** A page of declarations. */
    @Schema(name = "DeclarationPage")
    public record Page(
            List<DeclarationView> declarations,
            @Schema(description = "Address of the next page; missing on the last one") @Nullable String next) {}

    /** The result of an import or of its preview. */
    @Schema(name = "DeclarationsImported")
    public record Imported(boolean tried, List<ImportDeclarations.Line> lines) {}
}
