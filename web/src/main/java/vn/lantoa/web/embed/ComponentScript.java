package vn.lantoa.web.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The script of {@code <lantoa-asset>}. A published version is never changed or removed, because pages pin its hash
 * (W3C Subresource Integrity) and browsers would refuse another file. A change is published under the next number.
 */
@ApplicationScoped
public class ComponentScript {
    /** Number of the newest version. */
    public static final String NEWEST = "1";

    private static final String NUMBER = "[1-9]\\d{0,3}";

    @Inject
    ServletContext servlet;

    private final ConcurrentMap<String, byte[]> read = new ConcurrentHashMap<>();

    /** Returns the script with the given number as UTF-8; empty if it does not exist. */
    Optional<byte[]> find(String number) {
        if (!number.matches(NUMBER)) return Optional.empty();
        // computeIfAbsent does not store null, so unknown numbers use no memory
        return Optional.ofNullable(read.computeIfAbsent(number, this::read));
    }

    /** Returns the {@code integrity} value of the newest script. */
    public String integrity() {
        return integrity(find(NEWEST).orElseThrow());
    }

    /** Returns the {@code integrity} value of this script. */
    static String integrity(byte[] script) {
        try {
            var hash = MessageDigest.getInstance("SHA-384").digest(script);
            return "sha384-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-384", e);
        }
    }

    private byte @Nullable [] read(String number) {
        try (var file = servlet.getResourceAsStream("/assets/embed/lantoa-" + number + ".js")) {
            return file == null ? null : file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
