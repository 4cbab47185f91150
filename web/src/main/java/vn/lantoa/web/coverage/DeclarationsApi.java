package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.declared.DeclarationId;
import vn.lantoa.coverage.declared.DeclarationText;
import vn.lantoa.coverage.declared.DeclareUse;
import vn.lantoa.coverage.declared.ImportDeclarations;
import vn.lantoa.coverage.declared.ReadDeclarations;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.place.KeptUnits;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;
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
    OwnUnits units;

    @Inject
    KeptUnits kept;

    @Inject
    CurrentActor current;

    @Inject
    ImportDeclarations importDeclarations;

    @GET
    @Operation(
            summary = "What units have declared, the latest first",
            description =
                    "Of one's own units, or of all with a role for the whole province. A page at a time; `Link: …;"
                            + " rel=\"next\"` (RFC 8288) and `next` lead to the next one.",
            operationId = "listDeclarations")
    @APIResponseSchema(value = DeclarationJson.Page.class, responseDescription = "A page of them")
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
        return ListAnswer.of(declarations.call(current.actor(), query), uri, DeclarationJson.Page::new);
    }

    @POST
    @Operation(
            summary = "Declare a use that nothing else can see",
            description =
                    "An event, a training, a broadcast or a column, as a total without names of people. Uploaders,"
                            + " releasers and administrators of the unit. It counts as declared, with a proof or without,"
                            + " until a second person confirms it.",
            operationId = "declareUse")
    @APIResponseSchema(
            value = DeclarationJson.DeclarationReference.class,
            responseCode = "201",
            responseDescription = "Declared")
    public Response declare(DeclarationJson.New body) {
        return made(declare.call(
                new DeclareUse.Command(current.actor(), units.required(body.unit()), said(body.declaration()))));
    }

    static Response made(DeclarationId id) {
        return Created.at(
                "/api/v1/coverage/declarations/" + id, new DeclarationJson.DeclarationReference(id.toString()));
    }

    static DeclarationText said(@Nullable DeclarationText content) {
        if (content == null) throw new Rejected(Issues.of("declaration", "missing"));
        RequestParsing.list("tasks", content.tasks());
        RequestParsing.list("audiences", content.audiences());
        return content;
    }

    private ReadDeclarations.Query query(String unit, int year, String after, int limit) {
        return new ReadDeclarations.Query(
                unit.isBlank() ? null : units.required(unit),
                CoverageParameters.year(year, kept.today()),
                after.isEmpty() ? null : DeclarationId.parse(after),
                limit);
    }

    @POST
    @Path("import")
    @Consumes("text/csv")
    @Operation(
            summary = "Declare all rows of a table",
            description =
                    "Columns kind, title, first, last, amount, venue, proof, asset, tasks, audiences. All of it or,"
                            + " when anything is wrong, nothing; the issues name each line (`lines[7].tasks`). A row that"
                            + " was declared before is left as it is. `tried=true` only says what would be done.",
            operationId = "importDeclarations")
    public DeclarationJson.Imported importTable(
            @QueryParam("unit") @Parameter(description = "Code of the unit", example = "so-khcn") @Nullable String unit,
            @QueryParam("tried") @DefaultValue("false") boolean tried,
            @RequestBody(required = true, content = @Content(mediaType = "text/csv")) String csv) {
        var command = new ImportDeclarations.Command(current.actor(), units.required(unit), csv, tried);
        return new DeclarationJson.Imported(tried, importDeclarations.call(command));
    }
}
