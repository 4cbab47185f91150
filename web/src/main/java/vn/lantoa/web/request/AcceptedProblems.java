package vn.lantoa.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Replaces an {@code Accept} that names only the problem media type by one that accepts all types. Clients generated
 * from the hub's OpenAPI description send such a header for operations whose success response has no body or is not
 * JSON.
 */
@PreMatching
@Provider
@ApplicationScoped
public class AcceptedProblems implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        var accepted = request.getHeaderString(HttpHeaders.ACCEPT);
        if (namesProblemsAlone(accepted)) request.getHeaders().putSingle(HttpHeaders.ACCEPT, accepted + ", */*;q=0.5");
    }

    static boolean namesProblemsAlone(@Nullable String accepted) {
        return accepted != null
                && Arrays.stream(accepted.split(","))
                        .map(one -> one.split(";", 2)[0].strip())
                        .allMatch("application/problem+json"::equalsIgnoreCase);
    }
}
