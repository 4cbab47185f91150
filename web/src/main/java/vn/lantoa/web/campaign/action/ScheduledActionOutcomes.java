package vn.lantoa.web.campaign.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.campaign.action.ScheduledActionRecord;
import vn.lantoa.campaign.action.ScheduledActionState;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.sms.mailing.MailingId;
import vn.lantoa.sms.mailing.MailingQueries;
import vn.lantoa.sms.order.OrderId;
import vn.lantoa.sms.order.OrderQueries;
import vn.lantoa.web.signin.CurrentActor;

/** The state of what scheduled actions have placed, for readers who may see it. */
@RequestScoped
class ScheduledActionOutcomes {
    @Inject
    MailingQueries mailings;

    @Inject
    OrderQueries orders;

    @Inject
    BulletinQueries bulletins;

    @Inject
    CurrentActor current;

    /** The state of the mailing, order or bulletin; empty where none was placed, or where the reader may not see it. */
    Optional<Enum<?>> state(ScheduledActionRecord kept) {
        var id = kept.outcome();
        // for actions placed before outcomes were recorded, the result is unknown
        if (kept.state() != ScheduledActionState.PLACED || id.isEmpty()) return Optional.empty();
        var by = current.actor();
        return switch (kept.action().kind()) {
            case MAILING ->
                unlessHidden(
                        () -> mailings.get(MailingId.parse(id), by).progress().state());
            case ORDER ->
                unlessHidden(() -> orders.get(OrderId.parse(id), by).progress().state());
            case BULLETIN ->
                unlessHidden(
                        () -> bulletins.get(BulletinId.parse(id), by).progress().state());
        };
    }

    private static Optional<Enum<?>> unlessHidden(Supplier<Enum<?>> state) {
        try {
            return Optional.of(state.get());
        } catch (NotFound hidden) {
            return Optional.empty();
        }
    }
}
