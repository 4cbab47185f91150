package vn.lantoa.web.page;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page to be rendered.
 *
 * @param template path below {@code WEB-INF/pages}, for instance {@code audit/entries.ftlh}
 * @param model values of the template: records, lists, maps, strings; {@code m}, {@code csrf} and the rest of
 *     {@link PageWords} are added
 */
@Schema(hidden = true)
public record Page(String template, Map<String, ?> model) {
    public Page {
        model = Map.copyOf(model);
    }

    /** A page that needs nothing but its template. */
    public static Page of(String template) {
        return new Page(template, Map.of());
    }

    /** The answer with this page. */
    public Response shown() {
        return Response.ok(this).build();
    }

    /** The answer to a form that leads to this address. */
    public static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
