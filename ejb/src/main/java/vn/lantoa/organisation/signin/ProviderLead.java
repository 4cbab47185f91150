package vn.lantoa.organisation.signin;

import java.net.URI;
import vn.lantoa.organisation.RandomToken;

/** Redirect to the provider. */
public sealed interface ProviderLead {
    /** Redirect to the given address, with a cookie that identifies the browser when it returns. */
    record To(URI address, RandomToken cookie) implements ProviderLead {}

    /** The provider is not available. */
    record None(ProviderFailure why) implements ProviderLead {}
}
