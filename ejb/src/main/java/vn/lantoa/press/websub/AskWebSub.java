package vn.lantoa.press.websub;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.signing.DataCipher;
import vn.lantoa.audit.signing.SealedColumn;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.SealedText;
import vn.lantoa.kernel.Secret;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.credential.ClientAddress;

/** Accepts a request to subscribe or unsubscribe. The request takes effect only after the callback has confirmed it. */
@UseCase
public class AskWebSub {
    private static final String SEALED_FOR = "websub secret";
    private static final String ROW = "callback || ' ' || topic";

    /**
     * Columns with encrypted secrets of subscribers. A request becomes a subscription with the same encrypted secret.
     */
    public static final List<SealedColumn> COLUMNS = List.of(
            new SealedColumn("websub_request", "secret", ROW, SEALED_FOR),
            new SealedColumn("websub_subscription", "secret", ROW, SEALED_FOR));

    @Inject
    WebSubRequests requests;

    @Inject
    DataCipher cipher;

    @Inject
    HubAddress hub;

    /**
     * Request as received; missing fields are empty.
     *
     * @param leaseSeconds {@code hub.lease_seconds}
     * @param secret {@code hub.secret}
     * @param from the client address, for rate limiting
     */
    public record Command(
            String mode, String callback, String topic, String leaseSeconds, Secret secret, ClientAddress from) {}

    /** Stores the request; returns false if there were too many requests within a minute. */
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
                        sealed(callback, command)),
                command.from());
        return true;
    }

    private @Nullable SealedText sealed(Callback callback, Command command) {
        return command.secret().reveal().isEmpty()
                ? null
                : cipher.seal(SEALED_FOR, callback.address() + " " + command.topic(), command.secret());
    }

    /** Decrypts the secret of a subscriber. */
    static Secret open(DataCipher cipher, WebSubSubscription of, SealedText secret) {
        return cipher.open(SEALED_FOR, of.callback() + " " + of.topic(), secret);
    }
}
