package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.CreateOrganisation;
import vn.lantoa.organisation.ImportOrganisations;
import vn.lantoa.organisation.NewOrganisation;
import vn.lantoa.organisation.OrganisationDetail;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationRegister;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.ListAnswer;
import vn.lantoa.web.request.RequestParsing;

/**
 * The API of the registry of organisations. Officers and partners read the registry; hub-wide administrators add
 * organisations.
 */
@Path("/api/v1/organisations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class OrganisationsApi {
    @Inject
    OrganisationRegister register;

    @Inject
    CreateOrganisation create;

    @Inject
    ImportOrganisations importOrganisations;

    @Inject
    CurrentActor current;

    @GET
    @Operation(
            summary = "Organisations, by code",
            description = "A page at a time; `Link: …; rel=\"next\"` (RFC 8288) and `next` lead to the next one.",
            operationId = "listOrganisations")
    @APIResponseSchema(value = OrganisationJson.Page.class, responseDescription = "A page of them")
    public Response list(@BeanParam OrganisationQuery query, @Context UriInfo uri) {
        var page = register.page(query.filter(), query.after(), ListAnswer.limit(query.limit));
        if (page.next() == null)
            return Response.ok(new OrganisationJson.Page(page.lines(), null)).build();
        var next = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", OrganisationQuery.cursor(page.next()))
                .build();
        return Response.ok(new OrganisationJson.Page(page.lines(), next.toString()))
                .link(next, "next")
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One organisation with its names, its place and its descent", operationId = "getOrganisation")
    public OrganisationDetail get(@PathParam("id") UUID id) {
        return register.detail(new OrganisationId(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an organisation", operationId = "createOrganisation")
    @APIResponseSchema(
            value = OrganisationView.class,
            responseCode = "201",
            responseDescription = "Added; Location is its address")
    public Response create(NewOrganisationJson given) {
        var id = create.call(current.actor(), given.organisation());
        return Created.at("/api/v1/organisations/" + id, register.detail(id).organisation());
    }

    @POST
    @Path("import")
    @Consumes("text/csv")
    @Operation(
            summary = "Add organisations from a table",
            description =
                    "Columns code, kind, name, parent, valid_from, valid_until, remark. All of them or, when anything"
                            + " is wrong, none; the issues name each line (`lines[7].code`).",
            operationId = "importOrganisations")
    public OrganisationJson.Imported importTable(
            @RequestBody(required = true, content = @Content(mediaType = "text/csv")) String csv) {
        return new OrganisationJson.Imported(importOrganisations.call(current.actor(), csv));
    }

    /** Request body of a new organisation; any member may be missing. */
    @Schema(name = "NewOrganisation")
    public record NewOrganisationJson(
            @Nullable String kind,
            @Nullable String code,
            @Nullable String name,
            @Nullable String parent,
            @Nullable String validFrom,
            @Nullable String validUntil,
            @Nullable String remark) {
        NewOrganisation organisation() {
            var kindGiven = Slug.find(OrganisationKind.class, RequestParsing.orEmpty(kind));
            var from = RequestParsing.day(RequestParsing.orEmpty(validFrom));
            var until = RequestParsing.day(RequestParsing.orEmpty(validUntil));
            Issues.none()
                    .when(kindGiven.isEmpty(), "kind", kind == null ? "missing" : "not-known")
                    .when(from.isEmpty(), "validFrom", validFrom == null ? "missing" : "not-a-date")
                    .when(validUntil != null && until.isEmpty(), "validUntil", "not-a-date")
                    .throwIfAny();
            return new NewOrganisation(
                    kindGiven.orElseThrow(),
                    RequestParsing.orEmpty(code).strip(),
                    RequestParsing.orEmpty(name).strip(),
                    RequestParsing.orEmpty(parent).strip(),
                    from.orElseThrow(),
                    until.orElse(null),
                    RequestParsing.orEmpty(remark).strip());
        }
    }

    /** Bodies that hold several organisations, or their number. */
    static final class OrganisationJson {
        private OrganisationJson() {}

        /** A page of a list. */
        @Schema(name = "OrganisationPage")
        public record Page(List<OrganisationView> organisations, @Nullable String next) {}

        /** The number of organisations that an import added. */
        @Schema(name = "ImportedOrganisations")
        public record Imported(int added) {}
    }
}
