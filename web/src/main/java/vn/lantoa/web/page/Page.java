package vn.lantoa.web.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page to be rendered.
 *
 * @param template path below {@code WEB-INF/pages}, such as {@code audit/entries.ftlh}
 * @param model values of the template: records, lists, maps, strings; {@code m}, {@code csrf} and the rest of
 *     {@link PageWords} are added
 */
@Schema(hidden = true)
public record Page(String template, Map<String, ?> model) {
    public Page {
        model = Map.copyOf(model);
    }

    /** Returns this page with one more value; null stands for an absent value. */
    public Page with(String name, @Nullable Object value) {
        if (value == null) return this;
        var more = new HashMap<String, Object>(model);
        more.put(name, value);
        return new Page(template, more);
    }

    /** Returns a page without model values. */
    public static Page of(String template) {
        return new Page(template, Map.of());
    }

    /** Returns the response with this page. */
    public Response shown() {
        return Response.ok(this).build();
    }

    /** Returns the response with this page, which caches must revalidate. */
    public Response revalidated() {
        return Response.ok(this).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    /** Redirects to this address after a form (303). */
    public static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
