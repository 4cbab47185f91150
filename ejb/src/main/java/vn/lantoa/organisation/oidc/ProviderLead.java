package vn.lantoa.organisation.oidc;

import java.net.URI;
import vn.lantoa.organisation.RandomToken;

/** The way to the provider. */
public sealed interface ProviderLead {
    /** It leads to this address; the cookie brings somebody back. */
    record To(URI address, RandomToken cookie) implements ProviderLead {}

    /** There is none now. */
    record None(ProviderFailure why) implements ProviderLead {}
}
