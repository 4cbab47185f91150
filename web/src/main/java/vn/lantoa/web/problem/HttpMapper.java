package vn.lantoa.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Maps the refusals of JAX-RS (unknown address, wrong method) to problems, with their headers. An exception that
 * carries its own response keeps that response.
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
