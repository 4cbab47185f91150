package vn.lantoa.web.problem;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
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
        var body = new BodyDigest(target, sent == null ? InputStream.nullInputStream() : sent, Sha256.digest());
        request.setEntityStream(body);
        key.give(() -> new IdempotencyKey(by, given, body.whole(), null));
    }

    /** Stream of a request body that hashes a prefix and then the body while it is read. Mutable; for one request. */
    static final class BodyDigest extends FilterInputStream {
        private final MessageDigest digest;
        private boolean atEnd;

        BodyDigest(String before, InputStream body, MessageDigest digest) {
            super(new DigestInputStream(body, digest));
            this.digest = digest;
            digest.update(before.getBytes(StandardCharsets.UTF_8));
        }

        /** Returns the hash of prefix and body; may be called once. */
        Sha256 whole() {
            try {
                readToEnd();
                return Sha256.ofDigest(digest.digest());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            readToEnd();
            super.close();
        }

        // JSON parsers stop at or shortly after the last bracket
        private void readToEnd() throws IOException {
            if (!atEnd) in.transferTo(OutputStream.nullOutputStream());
            atEnd = true;
        }
    }
}
