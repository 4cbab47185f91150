package vn.lantoa.press.websub;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.signing.DerivedKeys;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Secret;
import vn.lantoa.kernel.crypto.SealedText;
import vn.lantoa.organisation.attempt.ClientAddress;

/**
 * Takes a request to subscribe or unsubscribe. It takes effect only once the callback itself has confirmed it, a moment
 * later.
 */
@Stateless
public class AskWebSub {
    static final String SEALED_FOR = "websub secret";

    @Inject
    WebSubRequests requests;

    @Inject
    DerivedKeys keys;

    @Inject
    HubAddress hub;

    /**
     * The request as it came, each field empty where nothing came.
     *
     * @param leaseSeconds {@code hub.lease_seconds}
     * @param secret {@code hub.secret}
     * @param from the address whose limit it counts against
     */
    public record Command(
            String mode, String callback, String topic, String leaseSeconds, Secret secret, ClientAddress from) {}

    /** Takes the request; false when there were too many within a minute. */
    public boolean call(Command command) {
        WebSubRules.check(command, hub).throwIfAny();
        var callback = new Callback(command.callback());
        if (!WebSubRules.mayAsk(requests.askedLately(callback.host(), command.from()))) return false;
        requests.add(
                new WebSubRequests.NewRequest(
                        WebSubMode.find(command.mode()).orElseThrow(),
                        callback,
                        command.topic(),
                        WebSubRules.leaseSeconds(command.leaseSeconds()),
                        sealed(command.secret())),
                command.from());
        return true;
    }

    private @Nullable SealedText sealed(Secret secret) {
        return secret.reveal().isEmpty() ? null : SealedText.seal(keys.derive(SEALED_FOR), secret);
    }
}
