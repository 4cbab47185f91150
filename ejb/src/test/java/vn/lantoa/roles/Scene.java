package vn.lantoa.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** The scene of the scenarios: one organisation, and every caller of the matrix. */
@ApplicationScoped
public class Scene {
    @Inject
    Cast cast;

    private final Map<Caller, Actor> actors = new EnumMap<>(Caller.class);
    private OrganisationId organisation = new OrganisationId(new UUID(0, 0));

    /** The organisation concerned. */
    public OrganisationId organisation() {
        return organisation;
    }

    void raise() {
        organisation = cast.department();
        for (var caller : Caller.values()) actors.put(caller, enter(caller));
    }

    Actor actor(Caller caller) {
        return java.util.Objects.requireNonNull(actors.get(caller));
    }

    private Actor enter(Caller caller) {
        var role = caller.role();
        if (role != null) {
            // the caller belongs to a separate organisation, so that only the role can grant permission
            var officer = cast.officer(cast.department());
            cast.grant(officer, role, caller.isAtRoot() ? cast.root() : organisation);
            return officer;
        }
        return switch (caller) {
            case PARTNER -> Actor.partner(UUID.randomUUID());
            case OUTSIDER -> cast.officer(cast.department(), Role.values());
            case SYSTEM -> Actor.SYSTEM;
            default -> Actor.ANONYMOUS;
        };
    }
}
