package vn.lantoa.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import vn.lantoa.kernel.Issue;

/**
 * A problem (RFC 9457) as clients see it.
 *
 * @param slug last part of the type URI
 * @param detail text for developers and operators; people see a translation by the slug and the issues' codes
 * @param violatedPolicies exceeded limits, by their names in {@code RateLimit-Policy}
 * @param retryAfter seconds until a retry makes sense; 0 if unknown
 */
record ProblemView(
        int status, String slug, String detail, List<Issue> issues, List<String> violatedPolicies, int retryAfter) {

    /** Registered type URIs of problems that are standardised. */
    private static final Map<String, String> REGISTERED =
            Map.of("requests-used-up", "https://iana.org/assignments/http-problem-types#quota-exceeded");

    static ProblemView of(int status, String slug, String detail) {
        return of(status, slug, detail, List.of());
    }

    static ProblemView of(int status, String slug, String detail, List<Issue> issues) {
        return new ProblemView(status, slug, detail, issues, List.of(), 0);
    }

    /** Returns the problem of a resource that is temporarily unavailable. */
    static ProblemView away(int status, String slug, String detail, int retryAfter) {
        return new ProblemView(status, slug, detail, List.of(), List.of(), retryAfter);
    }

    JsonObject json(String title, String instance) {
        var list = Json.createArrayBuilder();
        for (var issue : issues)
            list.add(Json.createObjectBuilder()
                    .add("field", issue.field())
                    .add("code", issue.code())
                    .add("params", Json.createArrayBuilder(issue.params())));
        var problem = Json.createObjectBuilder()
                .add("type", REGISTERED.getOrDefault(slug, "urn:lantoa:problem:" + slug))
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("instance", instance);
        if (!issues.isEmpty()) problem.add("issues", list);
        if (!violatedPolicies.isEmpty()) problem.add("violated-policies", Json.createArrayBuilder(violatedPolicies));
        return problem.build();
    }
}
