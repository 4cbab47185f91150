package vn.lantoa.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import vn.lantoa.kernel.Issue;

/**
 * A problem of RFC 9457 as the outside sees it.
 *
 * @param slug the last part of the type URI
 * @param detail for developers and operators; what people read is translated from the slug and the issues' codes
 */
record ProblemView(int status, String slug, String detail, List<Issue> issues) {
    private static final String TYPE = "urn:lantoa:problem:";

    static ProblemView of(int status, String slug, String detail) {
        return new ProblemView(status, slug, detail, List.of());
    }

    JsonObject json(String title, String instance) {
        var list = Json.createArrayBuilder();
        for (var issue : issues)
            list.add(Json.createObjectBuilder()
                    .add("field", issue.field())
                    .add("code", issue.code())
                    .add("params", Json.createArrayBuilder(issue.params())));
        var problem = Json.createObjectBuilder()
                .add("type", TYPE + slug)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("instance", instance);
        if (!issues.isEmpty()) problem.add("issues", list);
        return problem.build();
    }
}
