package vn.lantoa.web.request;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Refuses a form with text that the database cannot store. Runs after the guard of form sizes. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION + 1)
public class FormFields implements ContainerRequestFilter {
    @Inject
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        var type = String.valueOf(servlet.getContentType()).toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/x-www-form-urlencoded")
                || request.getMethod().equals("GET")) return;
        servlet.getParameterMap().forEach((name, values) -> {
            UnicodeText.kept(name);
            for (var value : values) UnicodeText.kept(value);
        });
    }
}
