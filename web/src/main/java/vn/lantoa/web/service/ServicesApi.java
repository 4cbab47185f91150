package vn.lantoa.web.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.UnexplainedServices;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.service.ImportServices;
import vn.lantoa.service.ServiceRegister;
import vn.lantoa.service.ServiceView;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.ListAnswer;

/**
 * The API of the register of public services. Officers and partners read the register; hub-wide administrators change
 * it.
 */
@Path("/api/v1/services")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "services")
public class ServicesApi {
    @Inject
    ServiceRegister register;

    @Inject
    UnexplainedServices unexplained;

    @Inject
    ImportServices importServices;

    @Inject
    CurrentActor current;

    @GET
    @Operation(
            summary = "Public services, by code",
            description = "A page at a time; `Link: …; rel=\"next\"` (RFC 8288) and `next` lead to the next one.",
            operationId = "listServices")
    @APIResponseSchema(value = Page.class, responseDescription = "A page of them")
    public Response list(
            @BeanParam ServiceQuery query,
            @QueryParam("after") @DefaultValue("") @Parameter(description = "The code after which the page begins")
                    String after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        return ListAnswer.of(query.page(register, unexplained, after, ListAnswer.limit(limit)), uri, Page::new);
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One service, by the code that it has or had", operationId = "getService")
    public Whole get(@PathParam("code") String code) {
        var service = register.find(code).orElseThrow(() -> new NotFound("service " + code));
        return new Whole(service, register.formerCodes(service));
    }

    @POST
    @Path("import")
    @Consumes("text/csv")
    @Operation(
            summary = "Bring the register in line with a table",
            description =
                    "Columns code, name, field, level, agencies, essential, address, former_code, valid_until. All"
                            + " of it or, when anything is wrong, nothing; the issues name each line (`lines[7].code`). Services"
                            + " that are not in it stay as they are; `former_code` gives one a new code. `tried=true` only says"
                            + " what would be done.",
            operationId = "importServices")
    public Imported importTable(
            @QueryParam("tried") @DefaultValue("false") boolean tried,
            @RequestBody(required = true, content = @Content(mediaType = "text/csv")) String csv) {
        return new Imported(tried, importServices.call(new ImportServices.Command(current.actor(), csv, tried)));
    }

    /** A page of a list. */
    @Schema(name = "ServicePage")
    public record Page(List<ServiceView> services, @Nullable String next) {}

    /** A service with its former codes. */
    @Schema(name = "ServiceDetail")
    public record Whole(ServiceView service, List<String> formerCodes) {}

    /** The result of an import or of its preview. */
    @Schema(name = "ImportedServices")
    public record Imported(boolean tried, List<ImportServices.Line> lines) {}
}
