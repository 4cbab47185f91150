package vn.lantoa.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Answers callers beyond their rate limit (draft-ietf-httpapi-ratelimit-headers). */
@ApplicationScoped
public class QuotaAnswer {
    @Inject
    ProblemAnswer answer;

    /**
     * The refusal (429).
     *
     * @param policy name of the limit in {@code RateLimit-Policy}
     * @param seconds to wait
     */
    public Response of(String policy, int seconds) {
        var problem = new ProblemView(
                Response.Status.TOO_MANY_REQUESTS.getStatusCode(),
                "requests-used-up",
                "wait " + seconds + " seconds",
                List.of(),
                List.of(policy),
                seconds);
        return answer.of(problem).build();
    }
}
