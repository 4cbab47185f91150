package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.coverage.practice.NominationView;
import vn.lantoa.coverage.practice.ReadNominations;
import vn.lantoa.web.place.KeptUnits;
import vn.lantoa.web.request.CurrentActor;

/** The API of nominations as good practice, for officers. */
@Path("/api/v1/coverage/practice")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "coverage")
public class NominationsApi {
    @Inject
    ReadNominations nominations;

    @Inject
    KeptUnits units;

    @Inject
    CurrentActor current;

    /** The nominations of a year. */
    @Schema(name = "Nominations")
    @JsonbPropertyOrder({"year", "nominations"})
    public record Nominations(
            int year, @Schema(description = "Those with most evidence first") List<NominationView> nominations) {}

    @GET
    @Operation(
            summary = "Nominations of good practice in a year, ranked by evidence",
            description =
                    "Of one's own units, or of all with a role for the whole province. What the hub has seen goes before"
                            + " what was reported, that before what was declared; then how many units and places used it."
                            + " What was chosen is public at `/feeds/good-practice.json`.",
            operationId = "listNominations")
    @APIResponseSchema(value = Nominations.class, responseDescription = "The nominations")
    public Nominations list(@BeanParam NominationParameters chosen) {
        var year = chosen.year(units.today());
        return new Nominations(year, nominations.call(current.actor(), year, chosen.state()));
    }
}
