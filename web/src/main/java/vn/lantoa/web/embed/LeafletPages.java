package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.embed.EmbedDocument;
import vn.lantoa.embed.Reader;
import vn.lantoa.embed.RenderLeaflet;
import vn.lantoa.embed.sighting.CountSeen;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.release.ContentSurface;

/** The pages behind printed QR codes, which state whether the printed version is still valid. No script, no cookie. */
@RequestScoped
@ContentSurface
@Path("/q/{code: [0-9A-Za-z-]{8,80}}")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "embed")
public class LeafletPages {
    @Inject
    RenderLeaflet render;

    @Inject
    CountSeen count;

    @Inject
    FrameAnswer answer;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(
            summary = "The living leaflet",
            description = "Says whether the printed version is current, replaced or withdrawn, in the language the"
                    + " browser asks for or `lang` names, with its sound. The code is that of the version; a place may"
                    + " follow it after a hyphen.")
    @APIResponse(responseCode = "200", description = "Current, or replaced by what is shown")
    @APIResponse(responseCode = "410", description = "Withdrawn, with the public explanation")
    @APIResponse(responseCode = "451", description = "Removed by law")
    public Response scanned(
            @PathParam("code") String code,
            @QueryParam("lang") @DefaultValue("") String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("") String accepted) {
        var address = RenderLeaflet.PrintedAddress.find(code).orElseThrow(() -> new NotFound("leaflet"));
        var document = render.call(address, Reader.of(language, accepted));
        // a change of language does not count as another scan
        if (language.isEmpty()) count.scan(address.code(), address.place());
        return answer(document).build();
    }

    @HEAD
    @Operation(hidden = true)
    public Response looked(@PathParam("code") String code) {
        var address = RenderLeaflet.PrintedAddress.find(code).orElseThrow(() -> new NotFound("leaflet"));
        var document = render.call(address, Reader.of("", ""));
        return answer(document).entity(null).build();
    }

    private Response.ResponseBuilder answer(EmbedDocument document) {
        return Response.fromResponse(answer.of(document, request, headers))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
