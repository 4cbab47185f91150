package vn.lantoa.organisation.succession;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationMoves;
import vn.lantoa.organisation.Role;

/**
 * Gives an organisation another name from a day on; the former one stays in its history. With the first day of the
 * current name, that name is taken as written wrongly and corrected.
 */
@UseCase
public class RenameOrganisation {
    @Inject
    Access access;

    @Inject
    OrganisationMoves moves;

    @Inject
    SuccessionRecord record;

    /** The new name, and the first day on which it is the name. */
    public record Command(Actor by, OrganisationId organisation, String name, LocalDate effectiveOn) {}

    /** Renames it. */
    public void call(Command command) {
        access.requireEverywhere(command.by(), Role.ADMINISTRATOR);
        var organisation = moves.getLocked(command.organisation());
        var namedSince = moves.currentName(organisation).validFrom();
        SuccessionRules.checkRenaming(
                        organisation.view(), namedSince, command.name(), command.effectiveOn(), record.today())
                .throwIfAny();
        moves.rename(organisation, command.name(), command.effectiveOn());
        var details = Map.of("effectiveOn", command.effectiveOn().toString());
        record.renamed(command.by(), organisation, details);
    }
}
