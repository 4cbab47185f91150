package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.report.snapshot.SnapshotManifest;

/** The public JSON Schemas of frozen copies. */
@Path(SnapshotManifest.SCHEMAS + "{format: [12]}.json")
@RequestScoped
@Produces(SnapshotSchemaResource.TYPE)
@Tag(name = "reports")
public class SnapshotSchemaResource {
    static final String TYPE = "application/schema+json";
    private static final String EXAMPLE =
            "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"type\": \"object\"}";
    private static final String A_DAY = "public, max-age=86400";

    @GET
    @Operation(
            summary = "The schema of frozen copies of reports",
            description =
                    "JSON Schema 2020-12 of `manifest.json`, by the format of the archive; `$defs` has the other JSON of"
                            + " an archive.",
            operationId = "readReportSnapshotSchema")
    @APIResponse(
            responseCode = "200",
            description = "The schema",
            content = @Content(mediaType = TYPE, examples = @ExampleObject(name = "schema", value = EXAMPLE)))
    public Response get(@PathParam("format") @Parameter(example = "2") int format) {
        return Response.ok(SnapshotManifest.schemaText(format))
                .header(HttpHeaders.CACHE_CONTROL, A_DAY)
                .build();
    }
}
