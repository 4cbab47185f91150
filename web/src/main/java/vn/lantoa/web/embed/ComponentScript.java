package vn.lantoa.web.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The script of {@code <lantoa-asset>}. What was published under a number never changes, for pages name its hash (W3C
 * Subresource Integrity) and would refuse it.
 */
@ApplicationScoped
class ComponentScript {
    /** The newest number. */
    static final String NEWEST = "1";

    @Inject
    ServletContext servlet;

    private byte @Nullable [] bytes;

    /** Whether there is a script of this number. */
    boolean has(String number) {
        return number.equals(NEWEST);
    }

    /** Its text, as UTF-8. */
    synchronized byte[] bytes() {
        var known = bytes;
        if (known == null) {
            known = read();
            bytes = known;
        }
        return known;
    }

    /** What a page may name as {@code integrity}. */
    String integrity() {
        try {
            var hash = MessageDigest.getInstance("SHA-384").digest(bytes());
            return "sha384-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-384", e);
        }
    }

    private byte[] read() {
        try (var file = servlet.getResourceAsStream("/assets/embed/lantoa-" + NEWEST + ".js")) {
            return Objects.requireNonNull(file, "no script of the component").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
