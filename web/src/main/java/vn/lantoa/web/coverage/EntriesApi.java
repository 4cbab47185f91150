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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.coverage.declared.EntryText;
import vn.lantoa.coverage.declared.EntryView;
import vn.lantoa.coverage.declared.ReadEntries;
import vn.lantoa.coverage.declared.RecordEntry;
import vn.lantoa.web.place.KeptUnits;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.RequestParsing;

/** The API of what units enter once a year: their plans, and numbers of people. */
@Path("/api/v1/coverage/units/{year}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "coverage")
public class EntriesApi {
    @PathParam("year")
    int year;

    @Inject
    ReadEntries read;

    @Inject
    RecordEntry record;

    @Inject
    KeptUnits units;

    @GET
    @Operation(summary = "The plans of units for a year, those without one first", operationId = "listUnitPlans")
    public ReadEntries.Plans plans() {
        return read.plans(units.actor(), CoverageParameters.year(year, units.today()));
    }

    @GET
    @Path("{unit}")
    @Operation(
            summary = "What a unit has entered for a year, the newest first",
            description = "Its plan, and its staff, operators, team members and pupils. The newest of a kind counts.",
            operationId = "listUnitEntries")
    public Entries list(@PathParam("unit") String unit) {
        return new Entries(read.call(units.actor(), units.ofPage(unit), year));
    }

    @POST
    @Path("{unit}")
    @Operation(
            summary = "Enter the plan of a unit for a year, or a number of people",
            description = "Uploaders, releasers and administrators of the unit. The former entry stays to be read.",
            operationId = "enterForUnit")
    @APIResponseSchema(
            value = DeclarationsApi.DeclarationReference.class,
            responseCode = "201",
            responseDescription = "Entered")
    public Response enter(@PathParam("unit") String unit, EntryText body) {
        RequestParsing.list("undertakings", body.undertakings());
        var id = record.call(new RecordEntry.Command(units.actor(), units.ofPage(unit), year, body));
        return Created.at(
                "/api/v1/coverage/units/" + year + "/" + unit, new DeclarationsApi.DeclarationReference(id.toString()));
    }

    /** The entries of a unit for a year. */
    @Schema(name = "UnitEntries")
    public record Entries(List<EntryView> entries) {}
}
