package vn.lantoa.web.problem;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import vn.lantoa.web.page.RefusalTrail;

/**
 * Maps all exceptions without a more specific mapper. An exception that is not a refusal is a fault of the hub: the
 * client gets only an incident number, and the log gets the details.
 */
@Provider
@ApplicationScoped
public class FaultMapper implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(FaultMapper.class.getName());

    @Inject
    ProblemAnswer answer;

    @Inject
    RefusalTrail trail;

    @Override
    public Response toResponse(Throwable thrown) {
        var problem = view(thrown);
        trail.note(problem.status(), problem.slug(), problem.issues());
        return answer.of(problem).build();
    }

    /** Returns the problem of an exception; logs a fault of the hub. */
    static ProblemView view(Throwable thrown) {
        return Refusals.find(thrown).orElseGet(() -> fault(thrown));
    }

    private static ProblemView fault(Throwable thrown) {
        var incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(ERROR, "fault: incident=" + incident, thrown);
        return ProblemView.of(500, "fault", "incident " + incident);
    }
}
