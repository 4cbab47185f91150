package vn.lantoa.organisation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/**
 * Splits an organisation into several. Its children become children of its parent. The hub does not know which officer
 * goes where, so roles in the successors must be granted again.
 */
@UseCase
public class SplitOrganisation {
    @Inject
    Access access;

    @Inject
    Closing closing;

    /**
     * Command to split an organisation into at least two organisations.
     *
     * @param effectiveOn the first day on which the predecessor no longer exists
     * @param reason the decision that splits the organisation
     */
    public record Command(
            Actor by, OrganisationId predecessor, List<Successor> successors, LocalDate effectiveOn, String reason) {}

    /** Splits the organisation and returns the successors' ids in the given order. */
    public List<OrganisationId> call(Command command) {
        access.requireEverywhere(command.by(), Role.ADMINISTRATOR);
        var ending = new Closing.Ending(command.by(), command.effectiveOn(), command.reason());
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
