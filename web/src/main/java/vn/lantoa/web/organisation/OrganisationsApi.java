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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.registry.CreateOrganisation;
import vn.lantoa.organisation.registry.ImportOrganisations;
import vn.lantoa.organisation.registry.OrganisationRegister;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;

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
        var page = register.page(query.filter(), query.after(), query.limit());
        var organisations = page.lines().stream().map(OrganisationJson::of).toList();
        if (page.next() == null)
            return Response.ok(new OrganisationJson.Page(organisations, null)).build();
        var next = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", OrganisationQuery.cursor(page.next()))
                .build();
        return Response.ok(new OrganisationJson.Page(organisations, next.toString()))
                .link(next, "next")
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One organisation with its names, its place and its descent", operationId = "getOrganisation")
    public OrganisationJson.Whole get(@PathParam("id") UUID id) {
        return OrganisationJson.Whole.of(register.detail(new OrganisationId(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an organisation", operationId = "createOrganisation")
    @APIResponseSchema(
            value = OrganisationJson.class,
            responseCode = "201",
            responseDescription = "Added; Location is its address")
    public Response create(NewOrganisationJson given) {
        var id = create.call(current.actor(), given.organisation());
        return Created.at(
                "/api/v1/organisations/" + id,
                OrganisationJson.of(register.detail(id).organisation()));
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
}
