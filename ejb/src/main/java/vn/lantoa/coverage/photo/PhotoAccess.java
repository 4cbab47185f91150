package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Access checks: the units whose sightings an actor may decide on, and the units whose sightings an actor may read. */
@ApplicationScoped
class PhotoAccess {
    @Inject
    Access access;

    Set<OrganisationId> keeping(Actor by) {
        return Stream.of(Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR)
                .map(role -> access.organisationsOf(by, role))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    Set<OrganisationId> reading(Actor by) {
        return access.organisationsOf(by);
    }
}
