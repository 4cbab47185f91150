package vn.lantoa.organisation.signin;

import java.net.URI;
import vn.lantoa.organisation.RandomToken;

/** The redirect to the provider. */
public sealed interface ProviderLead {
    /** A redirect to this address, with a cookie for the way back. */
    record To(URI address, RandomToken cookie) implements ProviderLead {}

    /** The provider is not available. */
    record None(ProviderFailure why) implements ProviderLead {}
}
