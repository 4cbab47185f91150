package vn.lantoa.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;

/** All reading grants of the later stages, combined. */
@ApplicationScoped
class ReadingGrants {
    @Inject
    @Any
    Instance<ReadingGrant> grants;

    boolean allow(Actor by, AssetVersion version) {
        return grants.stream().anyMatch(grant -> grant.allows(by, version));
    }
}
