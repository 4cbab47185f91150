package vn.lantoa.web.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import vn.lantoa.web.problem.KeylessPosts;

/**
 * Completes the OpenAPI document: title, authentication schemes, and for each operation its problems and examples of
 * request and response. Omits pages for people.
 */
public class HubDocument implements OASFilter {
    private static final List<String> PAGES =
            List.of("/console", "/partner", "/recalls/", "/signin", "/signout", "/assets", "/webjars");
    private static final Pattern CLOSED = Pattern.compile("/(api|uploads|wire)(/.*)?");

    /** Operations by which callers who are not signed in get a token. */
    private static final List<String> SIGN_IN = List.of("post /api/v1/tokens", "post /api/v1/tokens/challenge");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setInfo(OASFactory.createInfo()
                .title("Lan Toả")
                .version("1")
                .description("The hub from which a province spreads what it makes to help people use online public"
                        + " services. Errors are RFC 9457 problems with all issues at once; pages follow RFC 8288"
                        + " links with opaque cursors; times are RFC 3339 with offset.")
                .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0")));
        document.setExternalDocs(OASFactory.createExternalDocumentation()
                .url("https://www.rfc-editor.org/rfc/rfc9457")
                .description("The form of every problem"));
        document.setServers(List.of(OASFactory.createServer().url("/").description("this hub")));
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components);
        signIns(components);
        ProblemAnswers.describe(components);
        components.getResponses().values().forEach(BodySchemas::complete);
        paths(document, new Examples(components));
    }

    private static void paths(OpenAPI document, Examples examples) {
        var kept = OASFactory.createPaths();
        var given = new GivenExamples();
        var items = document.getPaths() == null
                ? Map.<String, PathItem>of()
                : document.getPaths().getPathItems();
        new TreeMap<>(items).forEach((path, item) -> {
            if (PAGES.stream().noneMatch(path::startsWith)) kept.addPathItem(path, item);
        });
        kept.getPathItems().forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            var closed = isClosed(path, method);
            Parameters.complete(item, operation);
            ProblemAnswers.complete(path, method, operation, closed);
            given.complete(operation);
            examples.complete(operation);
            BodySchemas.complete(operation);
            name(path, method, operation);
            if (method == PathItem.HttpMethod.POST && KeylessPosts.takesKey(path)) Parameters.describeKey(operation);
            require(operation, closed);
            order(operation);
        }));
        document.setPaths(kept);
    }

    /** Puts the successful response first, because client generators request the first media type that they read. */
    private static void order(Operation operation) {
        var answers = operation.getResponses();
        var ordered = OASFactory.createAPIResponses();
        new TreeMap<>(answers.getAPIResponses()).forEach(ordered::addAPIResponse);
        ordered.setExtensions(answers.getExtensions());
        operation.setResponses(ordered);
    }

    private static void signIns(Components components) {
        components.addSecurityScheme(
                "token",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("An officer's token from POST /api/v1/tokens, or a partner's token"));
        components.addSecurityScheme(
                "session",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("lantoa")
                        .description("The console's session (`__Host-lantoa` behind https); writing needs the header"
                                + " X-CSRF-Token as well"));
    }

    private static boolean isClosed(String path, PathItem.HttpMethod method) {
        var signsIn = SIGN_IN.contains(method.name().toLowerCase(Locale.ROOT) + " " + path);
        return CLOSED.matcher(path).matches() && !signsIn;
    }

    /** Marks operations without authentication explicitly; client generators need an explicit statement. */
    private static void require(Operation operation, boolean closed) {
        if (!closed) operation.setSecurity(List.of(OASFactory.createSecurityRequirement()));
        else if (operation.getSecurity() == null)
            for (var way : List.of("token", "session"))
                operation.addSecurityRequirement(
                        OASFactory.createSecurityRequirement().addScheme(way));
    }

    private static void name(String path, PathItem.HttpMethod method, Operation operation) {
        var words = path.replaceAll("\\{([A-Za-z0-9]+)[^}]*}", "by-$1").replaceAll("[^A-Za-z0-9]+", "-");
        if (operation.getOperationId() == null)
            operation.setOperationId(method.name().toLowerCase(Locale.ROOT) + words.replaceAll("-$", ""));
        if (operation.getSummary() == null) operation.setSummary(method + " " + path);
    }
}
