package vn.lantoa.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.Provider;
import vn.lantoa.audit.RequestLog;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.web.request.CallerMark;

/** Records in the audit log which files officers export, that is, every response that is to be saved under a name. */
@Provider
@ApplicationScoped
public class ExportTrail implements ContainerResponseFilter {
    @Inject
    RequestLog log;

    @Inject
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var by = CallerMark.of(request.getProperty(CallerMark.NAME));
        if (by.isOfficer() && request.getMethod().equals("GET") && isFile(response))
            log.exported(by, servlet.getRequestURI(), new ClientAddress(servlet.getRemoteAddr()).network());
    }

    private static boolean isFile(ContainerResponseContext response) {
        var disposition = response.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION);
        return response.getStatusInfo().getFamily() == Family.SUCCESSFUL
                && disposition != null
                && disposition.toString().startsWith("attachment");
    }
}
