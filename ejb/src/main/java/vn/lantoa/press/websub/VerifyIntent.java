package vn.lantoa.press.websub;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;

/** Verifies a request with its callback, or notifies the callback that the request is denied. */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class VerifyIntent {
    @Inject
    WebSubCalls calls;

    @Inject
    WebSubSubscriptions subscriptions;

    @Inject
    Clock clock;

    /** Verifies one request and records the outcome. */
    public void call(WebSubRequest request) {
        var against = request.subscribes() ? reasonAgainst(request) : null;
        if (against != null) {
            calls.deny(new Callback(request.callback()), request.topic(), against);
            subscriptions.refused(request, "denied: " + against);
        } else if (!request.subscribes() && !subscriptions.stands(request.callback(), request.topic()))
            subscriptions.refused(request, "nothing to end");
        else ask(request);
    }

    private void ask(WebSubRequest request) {
        var challenge = RandomToken.fresh().value();
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("hub.mode", request.subscribes() ? WebSubMode.SUBSCRIBE.wire() : WebSubMode.UNSUBSCRIBE.wire());
        parameters.put("hub.topic", request.topic());
        parameters.put("hub.challenge", challenge);
        if (request.subscribes()) parameters.put("hub.lease_seconds", Integer.toString(request.leaseSeconds()));
        var answer = calls.ask(new Callback(request.callback()), parameters);
        if (WebSubAnswers.echoes(answer, challenge)) subscriptions.confirmed(request, clock.instant());
        else subscriptions.refused(request, "not confirmed: " + WebSubAnswers.said(answer));
    }

    private @Nullable String reasonAgainst(WebSubRequest request) {
        if (calls.findContent(request.topic()).isEmpty()) return "there is no such feed";
        return WebSubRules.isPlaceFor(subscriptions.besides(request)) ? null : "too many subscriptions";
    }
}
