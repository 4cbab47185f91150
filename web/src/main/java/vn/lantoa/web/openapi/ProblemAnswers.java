package vn.lantoa.web.openapi;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The problems that an operation may return, each described once. The problems are derived from address and method;
 * resources declare only additional problems.
 */
final class ProblemAnswers {
    private static final String PAGE = "text/html";
    private static final Set<HttpMethod> WRITING =
            EnumSet.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    /** Slug of a problem in the descriptions of resources. */
    private static final Pattern SLUG = Pattern.compile("`([a-z][a-z-]+)`");

    private ProblemAnswers() {}

    static void describe(Components components) {
        components.addSchema("Problem", schema());
        for (var kind : ProblemKind.values()) components.addResponse(kind.title, answer(kind));
    }

    /** Adds the problems of an operation; a closed operation requires sign-in. */
    static void complete(String path, HttpMethod method, Operation operation, boolean closed) {
        add(operation, ProblemKind.NOT_READABLE);
        add(operation, ProblemKind.FAULT);
        // an invalid token is refused even where none is required
        add(operation, ProblemKind.NOT_SIGNED_IN);
        if (path.startsWith("/health")) return;
        if (closed) add(operation, ProblemKind.FORBIDDEN);
        if (WRITING.contains(method)) add(operation, ProblemKind.CONFLICT);
        if (WRITING.contains(method) || operation.getParameters() != null || path.contains("{")) {
            // query and body can also name unknown resources
            add(operation, ProblemKind.NOT_FOUND);
            add(operation, ProblemKind.REJECTED);
        }
        if (hasAnswer(operation)) add(operation, ProblemKind.NOT_ACCEPTABLE);
        if (operation.getRequestBody() != null)
            for (var kind : List.of(ProblemKind.TOO_SLOW, ProblemKind.TOO_LARGE, ProblemKind.NOT_TAKEN))
                add(operation, kind);
        if (WRITING.contains(method)) add(operation, ProblemKind.NO_SPACE);
        add(operation, ProblemKind.TOO_MANY);
        add(operation, ProblemKind.AWAY);
        if (method == HttpMethod.HEAD) return;
        var isPage = isPage(operation);
        operation.getResponses().getAPIResponses().forEach((code, answer) -> fill(code, answer, isPage));
    }

    /** Returns true if the operation answers with a page for people rather than a problem. */
    private static boolean isPage(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .map(APIResponse::getContent)
                .anyMatch(content -> content != null && content.getMediaType(PAGE) != null);
    }

    /** Adds a problem body to an error response that a resource describes only in words. */
    private static void fill(String code, APIResponse answer, boolean isPage) {
        if (!code.matches("[45]..") || answer.getRef() != null || answer.getContent() != null) return;
        var says = String.valueOf(answer.getDescription());
        var slug = SLUG.matcher(says);
        var example = example(slug.find() ? slug.group(1) : "http-" + code, says, Integer.parseInt(code), says);
        answer.setContent(content(example));
        if (isPage)
            answer.getContent().addMediaType(PAGE, OASFactory.createMediaType().schema(of(Schema.SchemaType.STRING)));
    }

    private static boolean hasAnswer(Operation operation) {
        return operation.getResponses() != null
                && operation.getResponses().getAPIResponses().entrySet().stream()
                        .filter(answer -> answer.getKey().startsWith("2"))
                        .anyMatch(answer -> answer.getValue().getRef() != null
                                || answer.getValue().getContent() != null);
    }

    private static void add(Operation operation, ProblemKind kind) {
        if (operation.getResponses() == null) operation.setResponses(OASFactory.createAPIResponses());
        var code = String.valueOf(kind.status);
        var given = operation.getResponses().getAPIResponse(code);
        var answer = given == null ? OASFactory.createAPIResponse().ref(kind.title) : given;
        operation.getResponses().addAPIResponse(code, answer);
    }

    private static APIResponse answer(ProblemKind kind) {
        var example = example(kind.slug, kind.heading, kind.status, kind.says);
        if (kind == ProblemKind.REJECTED)
            example.put(
                    "issues",
                    List.of(new TreeMap<String, Object>(
                            Map.of("field", "title", "code", "missing", "params", List.of()))));
        var answer = OASFactory.createAPIResponse().description(kind.says).content(content(example));
        if (kind.passes)
            answer.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("The seconds after which it is of use to ask again")
                            .schema(of(Schema.SchemaType.INTEGER)));
        return answer;
    }

    private static Content content(Map<String, Object> example) {
        var media = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("Problem"))
                .example(example);
        return OASFactory.createContent().addMediaType("application/problem+json", media);
    }

    private static Map<String, Object> example(String slug, String title, int status, String detail) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "urn:lantoa:problem:" + slug);
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        problem.put("instance", "/api/v1/assets");
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
        return of(Schema.SchemaType.OBJECT).properties(new TreeMap<>(properties));
    }

    private static Schema of(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
