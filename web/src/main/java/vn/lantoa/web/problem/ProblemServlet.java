package vn.lantoa.web.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.concurrent.Executor;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.template.PageTemplates;
import vn.lantoa.web.request.SecurityHeaders;

/**
 * Error page of the server, named in {@code web.xml}. Answers failures outside JAX-RS, for instance of the sign-in
 * mechanism, like any other problem. Its path below WEB-INF cannot be requested by clients.
 */
@WebServlet(urlPatterns = ProblemServlet.PATH, asyncSupported = true)
public class ProblemServlet extends HttpServlet {
    /** Path to which the server dispatches a fault. */
    public static final String PATH = "/WEB-INF/problem";

    /**
     * Request attribute with the {@link Executor} whose thread writes the output, if the output already has a write
     * listener.
     */
    public static final String OUTPUT_THREAD = "vn.lantoa.web.output-thread";

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProblemAnswer answer;

    @Inject
    transient SecurityHeaders security;

    @Inject
    transient PageTemplates templates;

    @Inject
    transient PageWords words;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var made = answer.of(view(request)).build();
        security.addTo(made.getHeaders());
        response.setStatus(made.getStatus());
        made.getStringHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        var text = text(made);
        response.setHeader(
                "Content-Type",
                made.getEntity() instanceof Page ? "text/html;charset=utf-8" : ProblemAnswer.PROBLEM_JSON);
        var bytes = text.getBytes(UTF_8);
        response.setContentLength(bytes.length);
        var thread = request.getAttribute(OUTPUT_THREAD);
        var again = thread == null ? null : request.startAsync();
        if (!"HEAD".equals(request.getMethod())) response.getOutputStream().write(bytes);
        // that thread writes the bytes; completing earlier would send no bytes
        if (again != null && thread instanceof Executor output) output.execute(again::complete);
    }

    private String text(Response made) {
        return made.getEntity() instanceof Page page
                ? templates.render(page.template(), page.model(), words)
                : String.valueOf(made.getEntity());
    }

    private static ProblemView view(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown)
            return FaultMapper.view(thrown);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        return Refusals.ofStatus(status);
    }
}
