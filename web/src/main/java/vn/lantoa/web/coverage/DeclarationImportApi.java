package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.declared.ImportDeclarations;
import vn.lantoa.web.request.CurrentActor;

/** The API that imports declarations from a table. */
@Path("/api/v1/coverage/declarations/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "coverage")
public class DeclarationImportApi {
    @Inject
    ImportDeclarations importDeclarations;

    @Inject
    OwnUnits units;

    @Inject
    CurrentActor current;

    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "Declare all rows of a table",
            description =
                    "Columns kind, title, first, last, amount, venue, proof, asset, tasks, audiences. All of it or,"
                            + " when anything is wrong, nothing; the issues name each line (`lines[7].tasks`). A row that was"
                            + " declared before is left as it is. `tried=true` only says what would be done.",
            operationId = "importDeclarations")
    public DeclarationJson.Imported importTable(
            @QueryParam("unit") @Parameter(description = "Code of the unit", example = "so-khcn") @Nullable String unit,
            @QueryParam("tried") @DefaultValue("false") boolean tried,
            @RequestBody(required = true, content = @Content(mediaType = "text/csv")) String csv) {
        var command = new ImportDeclarations.Command(current.actor(), units.required(unit), csv, tried);
        return new DeclarationJson.Imported(tried, importDeclarations.call(command));
    }
}
