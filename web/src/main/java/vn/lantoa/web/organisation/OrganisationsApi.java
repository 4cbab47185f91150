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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
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
            var kindGiven = Arrays.stream(OrganisationKind.values())
                    .filter(one -> one.name().equals(kind))
                    .findFirst();
            var from = day(validFrom);
            var until = day(validUntil);
            Issues.none()
                    .when(kindGiven.isEmpty(), "kind", kind == null ? "missing" : "not-known")
                    .when(from.isEmpty(), "validFrom", validFrom == null ? "missing" : "not-a-date")
                    .when(validUntil != null && until.isEmpty(), "validUntil", "not-a-date")
                    .throwIfAny();
            return new NewOrganisation(
                    kindGiven.orElseThrow(),
                    orEmpty(code),
                    orEmpty(name),
                    orEmpty(parent),
                    from.orElseThrow(),
                    until.orElse(null),
                    orEmpty(remark));
        }

        private static Optional<LocalDate> day(@Nullable String text) {
            try {
                return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }

    /** An organisation on the wire. Days are in the hub's zone; {@code validUntil} is the last day. */
    @Schema(name = "Organisation")
    public record OrganisationJson(
            String id,
            String code,
            String kind,
            String name,
            @Nullable String parent,
            String validFrom,
            @Nullable String validUntil) {
        static OrganisationJson of(OrganisationView one) {
            return new OrganisationJson(
                    one.id().toString(),
                    one.code(),
                    one.kind(),
                    one.name(),
                    one.parent() == null ? null : one.parent().toString(),
                    one.validFrom().toString(),
                    text(one.validUntil()));
        }

        private static List<OrganisationJson> all(List<OrganisationView> views) {
            return views.stream().map(OrganisationJson::of).toList();
        }

        private static @Nullable String text(@Nullable LocalDate day) {
            return day == null ? null : day.toString();
        }

        /** A page of a list. */
        @Schema(name = "OrganisationPage")
        public record Page(List<OrganisationJson> organisations, @Nullable String next) {}

        /** The number of organisations that an import added. */
        @Schema(name = "ImportedOrganisations")
        public record Imported(int added) {}

        /** A name and its period of validity. */
        @Schema(name = "OrganisationName")
        public record Name(String name, String validFrom, @Nullable String validUntil) {}

        /** The details of an organisation. Figures include all predecessors and successors, direct or indirect. */
        @Schema(name = "OrganisationDetail")
        public record Whole(
                OrganisationJson organisation,
                String remark,
                List<Name> names,
                List<OrganisationJson> children,
                List<OrganisationJson> predecessors,
                List<OrganisationJson> successors) {
            static Whole of(OrganisationDetail detail) {
                return new Whole(
                        OrganisationJson.of(detail.organisation()),
                        detail.remark(),
                        detail.names().stream()
                                .map(name ->
                                        new Name(name.name(), name.validFrom().toString(), text(name.validUntil())))
                                .toList(),
                        all(detail.children()),
                        all(detail.descent().predecessors()),
                        all(detail.descent().successors()));
            }
        }
    }
}
