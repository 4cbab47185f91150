package vn.lantoa.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.UiLanguage;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.NotReadable;

/** Builds problem responses: JSON, or a page for clients that accept HTML. */
@ApplicationScoped
public class ProblemAnswer {
    static final String PROBLEM_JSON = "application/problem+json";

    /** Challenge that asks an API client for step-up (RFC 9470 section 3). */
    private static final String CHALLENGE = "Bearer error=\"insufficient_user_authentication\","
            + " error_description=\"A second factor is to be shown\", max_age=" + StepUp.MAX_AGE;

    @Inject
    StepUpPage stepUp;

    @Inject
    HttpServletRequest request;

    @Inject
    UiLanguage language;

    @Inject
    CurrentActor current;

    Response.ResponseBuilder of(ProblemView problem) {
        var words = Messages.in(language.tag());
        var title = title(words, problem);
        var response = Response.status(problem.status()).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.retryAfter() > 0) response.header(HttpHeaders.RETRY_AFTER, problem.retryAfter());
        // treats the caller as anonymous, because the database cannot be read, not even for the caller's name
        if (problem.status() >= 500) current.forget();
        if (problem.slug().equals(StepUp.REFUSAL)) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
            if (wantsPage() && stepUp.helps())
                return response.type(MediaType.TEXT_HTML_TYPE).entity(stepUp.page());
        }
        if (wantsPage()) return response.type(MediaType.TEXT_HTML_TYPE).entity(page(words, problem, title));
        return response.type(PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .entity(problem.json(title, uri()).toString());
    }

    /** Refuses a request before the request reaches a resource, with a JSON problem. */
    public void refuse(HttpServletResponse response, String detail) throws IOException {
        var problem = Refusals.notReadable(new NotReadable(detail));
        var body = problem.json(title(Messages.in(language.tag()), problem), request.getRequestURI());
        response.setStatus(problem.status());
        response.setContentType(PROBLEM_JSON);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Page page(Messages words, ProblemView problem, String title) {
        var help = "problem.help." + problem.status();
        return Page.of("problem/problem.ftlh")
                .with("title", title)
                .with("status", problem.status())
                .with("help", words.has(help) ? words.text(help) : "")
                .with("detail", problem.detail())
                .with("issues", problem.issues().stream().map(words::sentence).toList())
                .with("officers", uri().startsWith("/console"));
    }

    /** Returns the requested address, even if the request was dispatched to another address. */
    private String uri() {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static String title(Messages words, ProblemView problem) {
        var key = "problem." + problem.slug();
        if (words.has(key)) return words.text(key);
        // a problem of a file has its own slug, and its text is among the issues
        return words.text(problem.issues().isEmpty() ? "problem.status." + problem.status() / 100 : "problem.rejected");
    }

    private boolean wantsPage() {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html") && !uri().startsWith("/api/");
    }
}
