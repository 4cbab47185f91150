package vn.lantoa.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.organisation.credential.OwnFactor;
import vn.lantoa.organisation.signin.ProviderAccounts;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.signin.ShownCode;

/** The page that asks for a code of the second factor. It holds all fields of the form to be sent again. */
@ApplicationScoped
class StepUpPage {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentActor current;

    @Inject
    OwnFactor factor;

    @Inject
    ProviderAccounts provider;

    /** Field of the form to be sent again. */
    public record Field(String name, String value) {}

    /**
     * Returns whether this page can repeat the request, that is, whether the request came from a form of the console.
     */
    boolean helps() {
        return request.getMethod().equals("POST") && current.session().isPresent();
    }

    Page page() {
        var wrong = request.getAttribute(ShownCode.WRONG);
        return Page.of("problem/step-up.ftlh")
                .with("action", action())
                .with("fields", fields())
                .with("field", ShownCode.FIELD)
                .with("passkey", factor.hasPasskey(current.actor()))
                .with("provider", provider.hasFactor(current.actor()))
                .with("error", wrong == null ? "" : wrong);
    }

    private String action() {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private List<Field> fields() {
        var inAddress = names(request.getQueryString());
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals(ShownCode.FIELD) && !inAddress.contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
    }

    /** Returns the names in the query, whose parameters are sent again with the form. */
    static Set<String> names(@org.jspecify.annotations.Nullable String query) {
        return query == null
                ? Set.of()
                : Stream.of(query.split("&"))
                        .map(pair -> URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8))
                        .collect(Collectors.toSet());
    }
}
