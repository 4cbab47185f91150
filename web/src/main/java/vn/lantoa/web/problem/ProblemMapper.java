package vn.lantoa.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import vn.lantoa.kernel.Problem;

/** Maps the refusals of the domain. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Problem> {
    @Inject
    FaultMapper all;

    @Override
    public Response toResponse(Problem problem) {
        return all.toResponse(problem);
    }
}
