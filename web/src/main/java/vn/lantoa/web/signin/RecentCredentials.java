package vn.lantoa.web.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.request.HostCookie;

/**
 * Sessions and tokens that this node has recognised within the last minutes, as hashes. Handlers before the application
 * use them to distinguish signed-in from anonymous callers without a database query. They grant no rights. Thread-safe.
 */
public final class RecentCredentials {
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST = 20_000;

    private static final List<String> COOKIES = Stream.of(
                    HostCookie.SESSION.plainName, HostCookie.PARTNER_SESSION.plainName)
            .flatMap(name -> Stream.of(HostCookie.PREFIX + name, name))
            .toList();

    private static final Cache<Sha256, Boolean> RECOGNISED =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    private RecentCredentials() {}

    /** Records a recognised session or token. */
    public static void remember(String secret) {
        RECOGNISED.put(hash(secret), Boolean.TRUE);
    }

    /**
     * Returns the hash of a request's session or token; empty if this node has not recognised it recently.
     *
     * @param cookie returns the value of a cookie, or null
     * @param authorization value of {@code Authorization}, or null
     */
    public static Optional<Sha256> find(Function<String, @Nullable String> cookie, @Nullable String authorization) {
        if (authorization != null && authorization.startsWith(SignInMechanism.BEARER))
            return recognised(
                    authorization.substring(SignInMechanism.BEARER.length()).strip());
        return COOKIES.stream()
                .flatMap(name -> Stream.ofNullable(cookie.apply(name)))
                .flatMap(value -> recognised(value).stream())
                .findFirst();
    }

    private static Optional<Sha256> recognised(String secret) {
        if (secret.length() > SignInMechanism.LONGEST) return Optional.empty();
        return Optional.of(hash(secret)).filter(hash -> RECOGNISED.getIfPresent(hash) != null);
    }

    private static Sha256 hash(String secret) {
        return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
