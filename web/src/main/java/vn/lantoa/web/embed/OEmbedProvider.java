package vn.lantoa.web.embed;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.kernel.HubAddress;

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
