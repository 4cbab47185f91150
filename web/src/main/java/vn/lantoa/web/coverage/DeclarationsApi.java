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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.declared.DeclarationId;
import vn.lantoa.coverage.declared.DeclareUse;
import vn.lantoa.coverage.declared.ReadDeclarations;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of the units' declarations of uses that no other source can observe, for officers. */
@Path("/api/v1/coverage/declarations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "coverage")
public class DeclarationsApi {
    private static final int MOST = 200;

    @Inject
    ReadDeclarations declarations;

    @Inject
    DeclareUse declare;

    @Inject
    Organisations organisations;

    @Inject
    OwnUnits units;

    @Inject
    CurrentActor current;

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
        if (limit < 1 || limit > MOST) throw new Rejected(Issues.of("limit", "out-of-range", 1, MOST));
        var page = declarations.call(current.actor(), query(unit, year, after, limit + 1));
        var shown = page.stream().limit(limit).map(DeclarationJson.One::of).toList();
        if (page.size() <= limit)
            return Response.ok(new DeclarationJson.Page(shown, null)).build();
        var next = uri.getRequestUriBuilder()
                .replaceQueryParam("after", shown.get(limit - 1).id())
                .build();
        return Response.ok(new DeclarationJson.Page(shown, next.toString()))
                .link(next, "next")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Declare a use that nothing else can see",
            description =
                    "An event, a training, a broadcast or a column, as a total without names of people. Uploaders,"
                            + " releasers and administrators of the unit. It counts as declared, with a proof or without,"
                            + " until a second person confirms it.",
            operationId = "declareUse")
    @APIResponseSchema(value = DeclarationJson.Made.class, responseCode = "201", responseDescription = "Declared")
    public Response declare(DeclarationJson.New body) {
        var command = new DeclareUse.Command(
                current.actor(), unit(body.unit()), said(body.declaration()).text());
        var id = declare.call(command);
        return made(id);
    }

    static Response made(DeclarationId id) {
        return Created.at("/api/v1/coverage/declarations/" + id, new DeclarationJson.Made(id.toString()));
    }

    static DeclarationJson.Content said(DeclarationJson.@Nullable Content content) {
        if (content == null) throw new Rejected(Issues.of("declaration", "missing"));
        return content;
    }

    private ReadDeclarations.Query query(String unit, int year, String after, int limit) {
        var shown = year == 0 ? units.today().getYear() : year;
        if (!RequestParsing.isYear(shown)) throw new Rejected(Issues.of("year", "out-of-range", 2000, 2100));
        return new ReadDeclarations.Query(
                unit.isBlank() ? null : unit(unit), shown, after.isEmpty() ? null : DeclarationId.parse(after), limit);
    }

    private OrganisationId unit(@Nullable String code) {
        return RequestParsing.required(
                "unit", code, text -> organisations.findView(text.strip()).map(OrganisationView::id));
    }
}
