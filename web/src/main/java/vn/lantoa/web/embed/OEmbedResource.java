package vn.lantoa.web.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.embed.Bounds;
import vn.lantoa.embed.DescribeEmbed;
import vn.lantoa.embed.OEmbed;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.web.release.ContentSurface;
import vn.lantoa.web.request.TextAnswers;

/** The oEmbed provider (oembed.com), called by a portal's editor when someone pastes an address of the hub. */
@RequestScoped
@ContentSurface
@Path("/oembed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "embed")
public class OEmbedResource {
    @Inject
    DescribeEmbed describe;

    @Inject
    HubAddress hub;

    @Inject
    TextAnswers answers;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/xml"})
    @Operation(
            summary = "How to embed what an address of the hub shows (oEmbed 1.0)",
            description = "`maxwidth` and `maxheight` are kept. `format` is `json` or `xml`.",
            operationId = "describeEmbed")
    @APIResponse(
            responseCode = "200",
            description = "Type `photo`, `video`, `rich` or `link`; 304 when unchanged",
            content = @Content(mediaType = MediaType.APPLICATION_JSON))
    @APIResponse(responseCode = "401", ref = "NotSignedIn")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "501", description = "No such format")
    public Response describe(
            @QueryParam("url") @DefaultValue("") String url,
            @QueryParam("format") @DefaultValue("json") String format,
            @QueryParam("maxwidth") @DefaultValue("") String width,
            @QueryParam("maxheight") @DefaultValue("") String height) {
        if (!format.equals("json") && !format.equals("xml"))
            throw new ServerErrorException(Response.Status.NOT_IMPLEMENTED);
        var answer = describe.call(url, Bounds.of(width, height));
        if (answer instanceof DescribeEmbed.OEmbedAnswer.Closed) throw new NotAuthorizedException("Bearer");
        if (!(answer instanceof DescribeEmbed.OEmbedAnswer.EmbeddableAddress found))
            throw new NotFound("embeddable content");
        return answer(found.oembed(), format);
    }

    @GET
    @Path("providers.json")
    @Operation(
            summary = "This provider, in the form of oembed.com's list",
            description = "For consumers that take a list of providers, such as Drupal's.",
            operationId = "describeProvider")
    @APIResponse(
            responseCode = "200",
            description = "A list of one",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = OEmbedProvider.class)))
    public Response providers() {
        return answer(HubJson.write(List.of(OEmbedProvider.of(hub))), MediaType.APPLICATION_JSON_TYPE);
    }

    private Response answer(OEmbed oembed, String format) {
        return format.equals("xml")
                ? answer(oembed.xml(), MediaType.TEXT_XML_TYPE.withCharset("utf-8"))
                : answer(oembed.json(), MediaType.APPLICATION_JSON_TYPE);
    }

    private Response answer(String text, MediaType type) {
        return answers.revalidated(text.getBytes(UTF_8), type.toString())
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    /** The hub's entry in the provider list of oembed.com. */
    @Schema(name = "OEmbedProvider")
    @JsonbPropertyOrder({"name", "url", "endpoints"})
    public record OEmbedProvider(
            @JsonbProperty("provider_name") String name,
            @JsonbProperty("provider_url") String url,
            List<Endpoint> endpoints) {
        static OEmbedProvider of(HubAddress hub) {
            var schemes = Stream.of("/a/*", "/dv/*", "/embed/*")
                    .map(path -> hub.of(path).toString())
                    .toList();
            var endpoint = new Endpoint(schemes, hub.of("/oembed").toString(), List.of("json", "xml"), true);
            return new OEmbedProvider("Lan Toả", hub.url().toString(), List.of(endpoint));
        }

        /**
         * An oEmbed endpoint.
         *
         * @param schemes address patterns of the pages that the endpoint covers
         * @param discovery true if the pages themselves link to the endpoint
         */
        @Schema(name = "OEmbedEndpoint")
        @JsonbPropertyOrder({"schemes", "url", "formats", "discovery"})
        public record Endpoint(List<String> schemes, String url, List<String> formats, boolean discovery) {}
    }
}
