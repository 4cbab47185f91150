package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API of nominations as good practice, for officers. */
@Path("/api/v1/coverage/practice")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "coverage")
public class NominationsApi {
    @Inject
    NominationModel model;

    @GET
    @Operation(
            summary = "Nominations of good practice in a year, ranked by evidence",
            description =
                    "Of one's own units, or of all with a role for the whole province. What the hub has seen goes before"
                            + " what was reported, that before what was declared; then how many units and places used it."
                            + " What was chosen is public at `/feeds/good-practice.json`.",
            operationId = "listNominations")
    @APIResponseSchema(value = NominationJson.Year.class, responseDescription = "The nominations")
    public NominationJson.Year list(@BeanParam NominationParameters chosen) {
        return NominationJson.Year.of(chosen.year(model.today()), model.read(chosen));
    }
}
