package vn.lantoa.web.problem;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.IdempotencyKey;
import vn.lantoa.kernel.query.RequestKey;
import vn.lantoa.web.request.CurrentActor;

/** Reads the {@code Idempotency-Key} of API POSTs and binds it to the address and exact bytes of the body. */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class KeyFilter implements ContainerRequestFilter {
    @Inject
    RequestKey key;

    @Inject
    CurrentActor current;

    @Override
    public void filter(ContainerRequestContext request) {
        var given = request.getHeaderString(IdempotencyKey.HEADER);
        var address = request.getUriInfo().getRequestUri();
        if (given == null || !request.getMethod().equals("POST") || !KeylessPosts.takesKey(address.getPath())) return;
        IdempotencyKey.check(given).throwIfAny();
        var by = current.actor();
        if (by.equals(Actor.ANONYMOUS)) return;
        var target = address.getRawPath() + "?" + String.valueOf(address.getRawQuery()) + "\n";
        var sent = request.getEntityStream();
        var body = new BodyDigest(target, sent == null ? InputStream.nullInputStream() : sent, sha256());
        request.setEntityStream(body);
        key.give(() -> new IdempotencyKey(by, given, body.whole(), null));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
