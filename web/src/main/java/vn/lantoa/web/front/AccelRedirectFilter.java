package vn.lantoa.web.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import vn.lantoa.asset.storage.AccelRedirect;
import vn.lantoa.web.request.StoredBytes;

/**
 * Lets nginx read stored bytes from the object store, if nginx offers it with {@value #ASKED}. The hub authorises each
 * request and sets all headers. nginx reads the address in {@code X-Accel-Redirect}, below its internal location
 * {@value #LOCATION}, and the range in {@value #RANGE}. These headers are not sent to clients.
 */
@Provider
@ApplicationScoped
public class AccelRedirectFilter implements ContainerResponseFilter {
    static final String ASKED = "X-Accel-Store";
    static final String LOCATION = "/lantoa-store";
    static final String RANGE = "X-Accel-Store-Range";

    @Inject
    AccelRedirect setting;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean proxyReads = setting.on() && request.getHeaderString(ASKED) != null;
        // a presigned address is valid for GET only
        if (!proxyReads || !request.getMethod().equals(HttpMethod.GET)) return;
        if (response.getEntity() instanceof StoredBytes bytes)
            bytes.source().address().ifPresent(address -> handOver(bytes, address, response));
    }

    private static void handOver(StoredBytes bytes, URI address, ContainerResponseContext response) {
        var headers = response.getHeaders();
        int status = response.getStatus();
        var type = response.getMediaType();
        if (status == Response.Status.PARTIAL_CONTENT.getStatusCode())
            headers.putSingle(RANGE, "bytes=" + bytes.from() + "-" + (bytes.from() + bytes.length() - 1));
        headers.putSingle("X-Accel-Redirect", LOCATION + address.getRawPath() + "?" + address.getRawQuery());
        // the store sets both headers
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        headers.remove("Content-Range");
        response.setEntity(null);
        response.setStatus(status);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, type);
    }
}
