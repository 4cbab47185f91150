package vn.lantoa.organisation;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Actor;

/** Exactly the roles that a test grants. */
public final class GrantedRoles extends Access {
    private record Seat(Actor actor, Role role, OrganisationId organisation) {}

    private final Set<Seat> seats = new HashSet<>();
    private final Set<Seat> everywhere = new HashSet<>();

    public GrantedRoles grant(Actor actor, Role role, OrganisationId organisation) {
        seats.add(new Seat(actor, role, organisation));
        return this;
    }

    /** Grants a role that counts for the whole province. */
    public GrantedRoles grantEverywhere(Actor actor, Role role, OrganisationId root) {
        everywhere.add(new Seat(actor, role, root));
        return grant(actor, role, root);
    }

    @Override
    public boolean allowsEverywhere(Actor by, Role role) {
        return by.equals(Actor.SYSTEM)
                || everywhere.stream().anyMatch(seat -> seat.actor().equals(by) && seat.role() == role);
    }

    @Override
    public boolean allows(Actor by, Role role, OrganisationId organisation) {
        return by.equals(Actor.SYSTEM) || seats.contains(new Seat(by, role, organisation));
    }

    @Override
    public boolean allowsAnywhere(Actor by, Role role) {
        return by.equals(Actor.SYSTEM)
                || seats.stream().anyMatch(seat -> seat.actor().equals(by) && seat.role() == role);
    }

    @Override
    public Set<OrganisationId> organisationsOf(Actor by) {
        return seats.stream()
                .filter(seat -> seat.actor().equals(by))
                .map(Seat::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<OrganisationId> organisationsOf(Actor by, Role role) {
        return seats.stream()
                .filter(seat -> seat.actor().equals(by) && seat.role() == role)
                .map(Seat::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }
}
