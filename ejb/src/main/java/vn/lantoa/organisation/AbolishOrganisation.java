package vn.lantoa.organisation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Abolishes an organisation without a successor. Its children become children of its parent. */
@UseCase
public class AbolishOrganisation {
    @Inject
    Access access;

    @Inject
    Closing closing;

    /**
     * Command to abolish an organisation.
     *
     * @param effectiveOn the first day on which the organisation no longer exists
     * @param reason the decision that abolishes the organisation
     */
    public record Command(Actor by, OrganisationId organisation, LocalDate effectiveOn, String reason) {}

    /** Abolishes the organisation. */
    public void call(Command command) {
        access.requireEverywhere(command.by(), Role.ADMINISTRATOR);
        var ending = new Closing.Ending(command.by(), command.effectiveOn(), command.reason());
        var organisation = closing.locked(command.organisation());
        SuccessionRules.checkEnding(List.of(organisation.view()), closing.order(ending))
                .throwIfAny();
        closing.close(ending, SuccessionKind.ABOLISH, organisation, List.of(), organisation.parent());
    }
}
