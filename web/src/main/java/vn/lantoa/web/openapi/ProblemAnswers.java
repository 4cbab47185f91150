package vn.lantoa.web.openapi;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The problems an operation may answer with, each described and shown once. They follow from the address and the method:
 * resources name only those that these do not tell.
 */
final class ProblemAnswers {
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final Set<HttpMethod> WRITING =
            EnumSet.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private record Kind(String name, int status, String slug, String title, String says, boolean hasIssues) {}

    private static final Kind NOT_READABLE = new Kind(
            "NotReadable",
            400,
            "not-readable",
            "What was sent cannot be read",
            "The address, a header or the body is not what it must be to be read at all",
            false);
    private static final Kind SIGN_IN =
            new Kind("NotSignedIn", 401, "not-signed-in", "Please sign in", "Nobody is signed in", false);
    private static final Kind FORBIDDEN =
            new Kind("Forbidden", 403, "forbidden", "You may not do this", "The role for it is missing", false);
    private static final Kind NOT_FOUND = new Kind(
            "NotFound", 404, "not-found", "Not found", "There is none, or none that the caller may know of", false);
    private static final Kind CONFLICT = new Kind(
            "Conflict",
            409,
            "changed-meanwhile",
            "Somebody else has just changed this",
            "Right for a state that is no longer there; the type says which",
            false);
    private static final Kind REJECTED =
            new Kind("Rejected", 422, "rejected", "What was sent is not right", "Every issue of what was sent", true);
    private static final Kind FAULT = new Kind(
            "Fault", 500, "fault", "Something went wrong here", "A fault of the hub, with its incident", false);

    private ProblemAnswers() {}

    static void describe(Components components) {
        components.addSchema("Problem", schema());
        for (var kind : List.of(NOT_READABLE, SIGN_IN, FORBIDDEN, NOT_FOUND, CONFLICT, REJECTED, FAULT))
            components.addResponse(kind.name(), answer(kind));
    }

    /** Adds those of an operation; closed is one that answers nobody who is not signed in. */
    static void complete(String path, HttpMethod method, Operation operation, boolean closed) {
        add(operation, NOT_READABLE);
        if (path.startsWith("/health")) {
            add(operation, FAULT);
            return;
        }
        if (closed) add(operation, SIGN_IN);
        if (closed) add(operation, FORBIDDEN);
        if (path.contains("{")) add(operation, NOT_FOUND);
        if (WRITING.contains(method)) add(operation, CONFLICT);
        if (WRITING.contains(method) || operation.getParameters() != null) add(operation, REJECTED);
        add(operation, FAULT);
    }

    private static void add(Operation operation, Kind kind) {
        if (operation.getResponses() == null) operation.setResponses(OASFactory.createAPIResponses());
        var code = String.valueOf(kind.status());
        var given = operation.getResponses().getAPIResponse(code);
        var answer = given == null ? OASFactory.createAPIResponse().ref(kind.name()) : given;
        if (given != null && given.getRef() == null && given.getContent() == null)
            given.setContent(answer(kind).getContent());
        operation.getResponses().addAPIResponse(code, answer);
    }

    private static APIResponse answer(Kind kind) {
        var media = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("Problem"))
                .example(example(kind));
        return OASFactory.createAPIResponse()
                .description(kind.says())
                .content(OASFactory.createContent().addMediaType(PROBLEM_JSON, media));
    }

    private static Object example(Kind kind) {
        var problem = new java.util.LinkedHashMap<String, Object>();
        problem.put("type", "urn:lantoa:problem:" + kind.slug());
        problem.put("title", kind.title());
        problem.put("status", kind.status());
        problem.put("detail", kind.says());
        problem.put("instance", "/api/v1/assets");
        if (kind.hasIssues())
            problem.put("issues", List.of(Map.of("field", "title", "code", "missing", "params", List.of())));
        return problem;
    }

    private static Schema schema() {
        var text = Schema.SchemaType.STRING;
        var issue = object(Map.of(
                "field",
                of(text),
                "code",
                of(text),
                "params",
                of(Schema.SchemaType.ARRAY).items(of(text))));
        var problem = object(Map.of(
                "type", of(text).format("uri"),
                "title", of(text),
                "status", of(Schema.SchemaType.INTEGER),
                "detail", of(text),
                "instance", of(text).format("uri-reference"),
                "issues", of(Schema.SchemaType.ARRAY).items(issue)));
        return problem.description("RFC 9457. Programs go by `type` and by the `code` of each issue.")
                .required(List.of("type", "title", "status"));
    }

    private static Schema object(Map<String, Schema> properties) {
        return of(Schema.SchemaType.OBJECT).properties(new java.util.TreeMap<>(properties));
    }

    private static Schema of(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
