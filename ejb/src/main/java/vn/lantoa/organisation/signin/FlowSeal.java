package vn.lantoa.organisation.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import java.nio.BufferUnderflowException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.signing.DataCipher;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.SealedText;
import vn.lantoa.kernel.Secret;
import vn.lantoa.organisation.RandomToken;

/**
 * Flow as stored in a cookie: encrypted with the data key, so that its holder can neither read nor change it and any
 * node can open it. Unfinished flows are not stored, so that anonymous callers cannot fill a table.
 */
@ApplicationScoped
class FlowSeal {
    private static final String SEALED_FOR = "way to the identity provider";
    private static final String NO_ROW = "cookie";

    @Inject
    DataCipher cipher;

    /** Returns the flow as the text of a cookie. */
    RandomToken seal(ProviderFlow flow) {
        var sealed =
                cipher.seal(SEALED_FOR, NO_ROW, new Secret(HubJson.write(flow))).text();
        return new RandomToken(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.getBytes(UTF_8)));
    }

    /** Returns the flow stored in the cookie; empty if the cookie is invalid or has expired. */
    Optional<ProviderFlow> open(@Nullable RandomToken cookie, Instant now) {
        if (cookie == null) return Optional.empty();
        try {
            var sealed = new String(Base64.getUrlDecoder().decode(cookie.value()), UTF_8);
            var text = cipher.open(SEALED_FOR, NO_ROW, new SealedText(sealed)).reveal();
            return Optional.of(HubJson.read(text, ProviderFlow.class)).filter(flow -> flow.isGoodAt(now));
        } catch (IllegalArgumentException | IllegalStateException | BufferUnderflowException | JsonbException e) {
            return Optional.empty();
        }
    }
}
