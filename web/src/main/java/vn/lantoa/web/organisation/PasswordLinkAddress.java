package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.RandomToken;

/** The address at which an officer sets a password by a one-time link, for whoever is shown it. */
@RequestScoped
public class PasswordLinkAddress {
    @Inject
    HubAddress address;

    /** The absolute address with this token in its query. */
    public String of(RandomToken link) {
        return address.of("/signin/password?link=" + link.value()).toString();
    }
}
