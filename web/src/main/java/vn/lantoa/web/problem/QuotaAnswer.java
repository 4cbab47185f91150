package vn.lantoa.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.lantoa.web.page.RefusalTrail;

/** Builds responses for callers over their rate limit (draft-ietf-httpapi-ratelimit-headers). */
@ApplicationScoped
public class QuotaAnswer {
    @Inject
    ProblemAnswer answer;

    @Inject
    RefusalTrail trail;

    /**
     * Returns the refusal (429).
     *
     * @param policy name of the limit in {@code RateLimit-Policy}
     * @param seconds seconds to wait
     */
    public Response of(String policy, int seconds) {
        var problem = new ProblemView(
                Response.Status.TOO_MANY_REQUESTS.getStatusCode(),
                "requests-used-up",
                "wait " + seconds + " seconds",
                List.of(),
                List.of(policy),
                seconds);
        trail.note(problem.status(), problem.slug(), problem.issues());
        return answer.of(problem).build();
    }
}
