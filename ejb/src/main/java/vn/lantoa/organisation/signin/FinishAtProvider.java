package vn.lantoa.organisation.signin;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;

/**
 * Handles the return from the provider: asks the provider for the identity and completes the purpose of the flow.
 * Callers need not be signed in, but only the browser that was redirected has the cookie.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FinishAtProvider {
    private static final System.Logger LOG = System.getLogger(FinishAtProvider.class.getName());

    private static final int LONGEST_CODE = 4000;

    @Inject
    OidcConfig config;

    @Inject
    IdentityProvider provider;

    @Inject
    FlowSeal seal;

    @Inject
    ProviderSignIns signIns;

    @Inject
    IdentityLedger ledger;

    @Inject
    Clock clock;

    /**
     * Provider's response, from the query parameters of the redirect back to the hub.
     *
     * @param issuer the parameter {@code iss} (RFC 9207); empty if missing
     * @param error empty unless the request failed
     */
    public record Answer(String state, String code, String error, String issuer) {}

    /** Completes the flow. */
    public ProviderOutcome call(@Nullable RandomToken cookie, Answer answer, Visitor visitor) {
        if (!config.isOn()) return new ProviderOutcome.Failed(ProviderFailure.OFF);
        var flow = seal.open(cookie, clock.instant()).filter(one -> one.sent(answer.state()));
        if (flow.isEmpty() || !isOfItsSession(flow.get(), visitor))
            return new ProviderOutcome.Failed(ProviderFailure.STATE_OVER);
        if (!answer.issuer().isEmpty() && !answer.issuer().equals(config.issuer()))
            return new ProviderOutcome.Failed(ProviderFailure.REFUSED);
        if (!answer.error().isEmpty()
                || answer.code().isBlank()
                || answer.code().length() > LONGEST_CODE) return new ProviderOutcome.Failed(ProviderFailure.DENIED);
        try {
            return go(flow.get(), provider.identify(flow.get(), answer.code()), visitor);
        } catch (ProviderFault e) {
            var over = e.kind() == ProviderFault.Kind.CODE_OVER;
            LOG.log(over ? DEBUG : WARNING, "the identity provider: {0}", e.getMessage());
            return failed(ProviderFailure.of(e), visitor);
        }
    }

    private ProviderOutcome go(ProviderFlow flow, ProviderIdentity identity, Visitor visitor) {
        return switch (flow.purpose()) {
            case SIGN_IN ->
                signIns.signIn(flow, identity, visitor, factor(identity).orElse(null));
            case LINK ->
                flow.isBefore(identity.authenticatedAt())
                        ? ledger.link(flow, identity, new OfficerId(visitor.by().id()))
                        : new ProviderOutcome.Failed(ProviderFailure.NOT_ENOUGH);
            case STEP_UP -> stepUp(flow, identity, visitor);
        };
    }

    private ProviderOutcome stepUp(ProviderFlow flow, ProviderIdentity identity, Visitor visitor) {
        var use = factor(identity).filter(one -> flow.isBefore(one.at()));
        var session = visitor.session();
        if (use.isEmpty() || session == null) return new ProviderOutcome.Failed(ProviderFailure.NOT_ENOUGH);
        return signIns.stepUp(flow, identity, session, use.get());
    }

    private Optional<FactorUse> factor(ProviderIdentity identity) {
        return identity.factor(config.acr(), clock.instant());
    }

    private ProviderOutcome failed(ProviderFailure why, Visitor visitor) {
        // unauthenticated callers can cause this at will, so it is not in the permanent log
        if (why == ProviderFailure.REFUSED || why == ProviderFailure.CLOCK)
            signIns.failed(why, visitor.origin().address());
        return new ProviderOutcome.Failed(why);
    }

    private static boolean isOfItsSession(ProviderFlow flow, Visitor visitor) {
        if (flow.purpose() == FlowPurpose.SIGN_IN) return true;
        var session = visitor.session();
        return session != null && visitor.by().isOfficer() && session.value().equals(flow.session());
    }
}
