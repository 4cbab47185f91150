package vn.lantoa.organisation.succession;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Organisation;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.SuccessionKind;
import vn.lantoa.organisation.succession.Closing.Ending;

/**
 * Splits an organisation into several. Its children move below its parent. Nobody can tell which officer goes where:
 * their roles in the successors are granted again.
 */
@UseCase
public class SplitOrganisation {
    @Inject
    Access access;

    @Inject
    Closing closing;

    /** A split into at least two; {@code effectiveOn} is the first day on which the predecessor is no more. */
    public record Command(
            Actor by, OrganisationId predecessor, List<Successor> successors, LocalDate effectiveOn, String reason) {
        public Command {
            successors = List.copyOf(successors);
        }
    }

    /** @return the successors' ids, in the order given */
    public List<OrganisationId> call(Command command) {
        access.requireEverywhere(command.by(), Role.ADMINISTRATOR);
        var ending = new Ending(command.by(), command.effectiveOn(), command.reason());
        var predecessor = closing.locked(command.predecessor());
        var issues = SuccessionRules.checkSplit(
                predecessor.view(),
                command.successors().stream().map(closing::heir).toList(),
                closing.order(ending));
        for (var successor : command.successors()) issues = issues.and(closing.checkFounding(successor));
        issues.throwIfAny();
        var successors = command.successors().stream()
                .map(successor -> closing.successor(command.by(), successor))
                .toList();
        closing.close(ending, SuccessionKind.SPLIT, predecessor, successors, predecessor.parent());
        return successors.stream().map(Organisation::id).toList();
    }
}
