package vn.lantoa.sms.mailing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;

/** The mailings for officers of the organisation that sends. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MailingQueries {
    @Inject
    Mailings mailings;

    @Inject
    MailingBoard board;

    @Inject
    Access access;

    /** The mailings of the actor, the latest first; at most 200. */
    public List<MailingView> list(Actor by) {
        return mailings.of(access.organisationsOf(by));
    }

    /** One mailing of the actor. */
    public MailingView get(MailingId id, Actor by) {
        var mailing = mailings.get(id);
        if (!access.organisationsOf(by).contains(mailing.organisation())) throw new NotFound("mailing:" + id);
        return mailing;
    }

    /** The state of a mailing on each of its routes. */
    public List<MailingWay> ways(MailingId id, Actor by) {
        return board.ways(get(id, by).id());
    }

    /** The states of its parts on each of its routes, with the reasons of the companies. */
    public List<MailingOutcome> outcomes(MailingId id, Actor by) {
        return board.outcomes(get(id, by).id());
    }

    /** The totals of its parts so far. */
    public MailingTotals totals(MailingId id, Actor by) {
        return mailings.totals(get(id, by).id());
    }
}
