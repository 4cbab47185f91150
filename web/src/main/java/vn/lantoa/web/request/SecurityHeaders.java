package vn.lantoa.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import vn.lantoa.embed.EmbedPolicy;
import vn.lantoa.kernel.HubAddress;

/**
 * Adds security headers to every response, unless the resource has set its own: only the hub's scripts, no framing, no
 * type sniffing, no path in referrers. If the resource's own policy lacks {@code frame-ancestors}, as for files, the
 * sites that may frame embeds are added.
 */
@Provider
@ApplicationScoped
public class SecurityHeaders implements ContainerResponseFilter {
    private static final String POLICY = "Content-Security-Policy";
    private static final String FRAMES = "frame-ancestors ";

    @Inject
    HubAddress address;

    @Inject
    EmbedPolicy embeds;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        addTo(response.getHeaders());
    }

    /** Adds each header that is not set yet. */
    public void addTo(MultivaluedMap<String, Object> headers) {
        add(headers, POLICY, policy());
        var own = String.valueOf(headers.getFirst(POLICY));
        if (!own.contains(FRAMES))
            headers.putSingle(
                    POLICY, own + "; " + FRAMES + embeds.with(address.url().toString()));
        add(headers, "X-Content-Type-Options", "nosniff");
        add(headers, "Referrer-Policy", "strict-origin-when-cross-origin");
        add(headers, "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        add(headers, "Cross-Origin-Opener-Policy", "same-origin");
        if ("https".equals(address.url().getScheme())) add(headers, "Strict-Transport-Security", address.transport());
    }

    private String policy() {
        var files = address.filesUrl().equals(address.url()) ? "" : " " + address.filesUrl();
        return "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self';"
                + " img-src 'self' data: blob:" + files + "; media-src 'self' blob:" + files
                + "; manifest-src 'self'; frame-src 'self'; form-action 'self'; " + FRAMES
                + "'none'; base-uri 'none'";
    }

    private static void add(MultivaluedMap<String, Object> headers, String name, String value) {
        if (!headers.containsKey(name)) headers.putSingle(name, value);
    }
}
