package vn.lantoa.organisation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;

/**
 * Merges organisations into an existing or newly created organisation. The children and officers of the merged
 * organisations move to the successor. On request, officers keep their roles at the successor.
 */
@UseCase
public class MergeOrganisations {
    private static final String COPY_ROLES =
            """
            insert into role_grant (id, officer_id, organisation_id, role, valid_from, valid_until, granted_at, granted_by)
            select gen_random_uuid(), officer_id, :to, role, valid_from, valid_until, :now, :by
              from role_grant where organisation_id = :from and revoked_at is null
            on conflict do nothing
            """;

    @Inject
    Access access;

    @Inject
    Closing closing;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * Command to merge organisations.
     *
     * @param effectiveOn the first day on which the predecessors no longer exist
     * @param reason the decision that merges the organisations
     * @param keepRoles whether the officers' roles are copied to the successor
     */
    public record Command(
            Actor by,
            List<OrganisationId> predecessors,
            Successor successor,
            LocalDate effectiveOn,
            String reason,
            boolean keepRoles) {}

    /** Merges the organisations and returns the successor's id. */
    public OrganisationId call(Command command) {
        access.requireEverywhere(command.by(), Role.ADMINISTRATOR);
        var ending = new Closing.Ending(command.by(), command.effectiveOn(), command.reason());
        var predecessors = closing.locked(command.predecessors());
        SuccessionRules.checkMerger(
                        predecessors.stream().map(Organisation::view).toList(),
                        closing.heir(command.successor()),
                        closing.order(ending))
                .and(closing.checkFounding(command.successor()))
                .throwIfAny();
        var successor = closing.successor(command.by(), command.successor());
        for (var predecessor : predecessors) {
            closing.close(ending, SuccessionKind.MERGE, predecessor, List.of(successor), successor.id());
            moveOfficers(predecessor.id(), successor.id());
            if (command.keepRoles()) copyRoles(command.by(), predecessor.id(), successor.id());
        }
        closing.lift(successor);
        return successor.id();
    }

    private void moveOfficers(OrganisationId from, OrganisationId to) {
        database.sql("update officer set organisation_id = :to, lock_version = lock_version + 1"
                        + " where organisation_id = :from")
                .with("from", from)
                .with("to", to)
                .update();
    }

    private void copyRoles(Actor by, OrganisationId from, OrganisationId to) {
        database.sql(COPY_ROLES)
                .with("from", from)
                .with("to", to)
                .with("now", clock.instant())
                .with("by", by.reference())
                .update();
    }
}
