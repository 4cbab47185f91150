package vn.lantoa.coverage.portal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/**
 * Registers the portal of a unit from a given day on. From that day on the portal is visited if visits are switched on.
 * A host belongs to one unit at a time.
 */
@UseCase
public class RegisterPortal extends PortalUseCase {
    private static final String TAKEN =
            """
            select exists (select from agency_portal where host = :host and (valid_until is null
              or valid_until >= :from))""";

    @Inject
    Clock clock;

    /** A registration, with the address as typed. */
    public record Command(Actor by, OrganisationId unit, String address, LocalDate from) {}

    /** Registers the portal. */
    public PortalId call(Command command) {
        access.requireEverywhere(command.by(), Role.ADMINISTRATOR);
        var address = PortalAddress.parse(command.address());
        requireFree(address.host(), command.from());
        var id = add(command, address);
        audit.record(command.by(), "portal-registered", "organisation:" + command.unit(), "address", address.value());
        return id;
    }

    private void requireFree(String host, LocalDate from) {
        // serialises registrations: two concurrent ones for the same host would not see each other
        database.sql("select is_on from crawl_switch for update").value(Boolean.class);
        boolean isTaken = database.sql(TAKEN)
                .with("host", host)
                .with("from", from)
                .value(Boolean.class)
                .orElse(false);
        Issues.none().when(isTaken, "address", "host-taken", host).throwIfAny();
    }

    private PortalId add(Command command, PortalAddress address) {
        var id = new PortalId(UUID.randomUUID());
        database.sql(
                        """
                        insert into agency_portal (id, organisation_id, address, host, valid_from, registered_at)
                        values (:id, :unit, :address, :host, :from, :now)""")
                .with("id", id)
                .with("address", address.value().toString())
                .with("host", address.host())
                .with(command)
                .with("now", clock.instant())
                .update();
        database.sql("insert into portal_turn (portal_id, next_visit_at, next_request_at) values (:id, now(), now())")
                .with("id", id)
                .update();
        return id;
    }
}
