package vn.lantoa.organisation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/**
 * Renames an organisation from a given day on; the former name stays in its history. If the day is the first day of the
 * current name, that name is corrected instead.
 */
@UseCase
public class RenameOrganisation {
    @Inject
    Access access;

    @Inject
    Organisations organisations;

    @Inject
    OrganisationMoves moves;

    /** The new name and its first day. */
    public record Command(Actor by, OrganisationId organisation, String name, LocalDate effectiveOn) {}

    /** Renames the organisation. */
    public void call(Command command) {
        access.requireEverywhere(command.by(), Role.ADMINISTRATOR);
        var organisation = organisations.getLocked(command.organisation());
        var namedSince = moves.namedSince(organisation);
        SuccessionRules.checkRenaming(
                        organisation.view(), namedSince, command.name(), command.effectiveOn(), moves.today())
                .throwIfAny();
        moves.rename(organisation, command.name(), command.effectiveOn());
        var details = Map.of("effectiveOn", command.effectiveOn().toString());
        moves.renamed(command.by(), organisation, details);
    }
}
