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
 * Answers every other exception. One that is no refusal is a fault of ours: the outside gets an incident number and
 * nothing more, the log gets all.
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

    /** The problem of an exception; a fault of ours is logged. */
    static ProblemView view(Throwable thrown) {
        return Refusals.find(thrown).orElseGet(() -> fault(thrown));
    }

    private static ProblemView fault(Throwable thrown) {
        var incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(ERROR, "fault: incident=" + incident, thrown);
        return ProblemView.of(500, "fault", "incident " + incident);
    }
}
