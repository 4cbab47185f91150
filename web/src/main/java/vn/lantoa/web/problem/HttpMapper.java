package vn.lantoa.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Gives the refusals of JAX-RS (unknown address, wrong method) the form of all other problems, and keeps their headers.
 * An exception that already has a response keeps it.
 */
@Provider
@ApplicationScoped
public class HttpMapper implements ExceptionMapper<WebApplicationException> {
    @Inject
    FaultMapper all;

    @Override
    public Response toResponse(WebApplicationException thrown) {
        var given = thrown.getResponse();
        if (given.hasEntity() || given.getStatus() < 400) return given;
        var answer = Response.fromResponse(all.toResponse(thrown));
        given.getStringHeaders().forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return answer.build();
    }
}
