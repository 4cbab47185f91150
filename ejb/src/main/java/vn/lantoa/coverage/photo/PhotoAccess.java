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

/** The units whose sightings an actor may decide on, and those they may read. */
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
