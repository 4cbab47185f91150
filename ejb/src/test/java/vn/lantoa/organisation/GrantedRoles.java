package vn.lantoa.organisation;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Actor;

/** The roles that a test gave, and no others. */
public final class GrantedRoles extends Access {
    private record Seat(Actor actor, Role role, OrganisationId organisation) {}

    private final Set<Seat> seats = new HashSet<>();

    public GrantedRoles grant(Actor actor, Role role, OrganisationId organisation) {
        seats.add(new Seat(actor, role, organisation));
        return this;
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
}
