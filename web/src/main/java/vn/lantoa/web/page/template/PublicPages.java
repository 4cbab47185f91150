package vn.lantoa.web.page.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.UiLanguage;
import vn.lantoa.web.request.ConditionalRequest;
import vn.lantoa.web.request.Gzipped;

/**
 * Serves pages that are the same for everyone with an ETag of their exact bytes. Such pages support conditional
 * requests, and are compressed if the client accepts it. Personal pages are not compressed, because the compressed
 * length would reveal secrets in them.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class PublicPages implements ContainerResponseFilter {
    @Inject
    PageWriter writer;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Page page) || !isForAll(request, response)) return;
        var gzipped = Gzipped.ofHeader(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        var bytes = writer.text(page).getBytes(UTF_8);
        var tag = gzipped.tag(Sha256.of(bytes).hex());
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, new EntityTag(tag));
        headers.add(HttpHeaders.VARY, "Accept-Encoding, Accept-Language, Cookie");
        var instead = new ConditionalRequest(request.getMethod(), request::getHeaderString).outcome(tag, null);
        if (instead.isPresent()) {
            response.setStatusInfo(instead.get());
            response.setEntity(null);
            return;
        }
        if (gzipped.packed()) headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, writer.language());
        response.setEntity(gzipped.bytes(bytes), new Annotation[0], MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
    }

    private static boolean isForAll(ContainerRequestContext request, ContainerResponseContext response) {
        return response.getStatus() == Response.Status.OK.getStatusCode()
                && request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && request.getHeaderString(HttpHeaders.COOKIE) == null
                && !request.getUriInfo().getQueryParameters().containsKey(UiLanguage.PARAMETER)
                && "no-cache".equals(response.getHeaderString(HttpHeaders.CACHE_CONTROL));
    }
}
