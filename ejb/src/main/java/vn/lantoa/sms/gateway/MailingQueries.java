package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;

/** Queries of mailings, for officers of the sending organisation. */
@ApplicationScoped
public class MailingQueries {
    private static final String WAYS =
            """
            select r.name as route, r.state = 'ON' as "on", r.bound_at is not null and r.leased_until > now() as bound,
              count(*) filter (where p.state in ('PENDING', 'CLAIMED')) as waiting, count(p.submitted_at) as "left",
              count(*) filter (where p.submitted_at > now() - interval '1 minute') / cast(greatest(1, least(60,
                extract(epoch from now() - min(p.submitted_at) filter (where p.submitted_at > now() - interval '1 minute'))
                )) as double precision) as per_second
            from sms_part p join sms_route r on r.id = p.route_id
            where p.mailing_id = :mailing group by r.id order by r.name""";

    private static final String OUTCOMES =
            """
            select r.name as route, p.state, p.said, count(*) as parts from sms_part p join sms_route r on r.id = p.route_id
            where p.mailing_id = :mailing group by 1, 2, 3 order by 1, 4 desc, 2, 3""";

    @Inject
    Mailings mailings;

    @Inject
    Database database;

    @Inject
    Access access;

    /** Returns the mailings visible to the actor, the latest first; at most 200. */
    public List<MailingView> list(Actor by) {
        return mailings.of(access.organisationsOf(by));
    }

    /**
     * Returns one mailing.
     *
     * @throws NotFound if the actor may not see the mailing
     */
    public MailingView get(MailingId id, Actor by) {
        var mailing = mailings.get(id);
        if (!access.organisationsOf(by).contains(mailing.organisation())) throw new NotFound("mailing:" + id);
        return mailing;
    }

    /** Returns the state of a mailing on each of its routes. */
    public List<MailingWay> ways(MailingId id, Actor by) {
        return database.sql(WAYS).with("mailing", get(id, by).id()).list(MailingWay.class);
    }

    /** Returns the states of the mailing's parts on each route, with the reasons given by the SMSCs. */
    public List<MailingOutcome> outcomes(MailingId id, Actor by) {
        return database.sql(OUTCOMES).with("mailing", get(id, by).id()).list(MailingOutcome.class);
    }

    /** Returns the current totals of a mailing's parts. */
    public MailingTotals totals(MailingId id, Actor by) {
        return mailings.totals(get(id, by).id());
    }

    /**
     * Number of parts in one state on a route, for one reason.
     *
     * @param route name of the route
     * @param said name of the reason given by the hub or the SMSC; empty if none
     */
    public record MailingOutcome(String route, PartState state, String said, long parts) {}

    /**
     * State of a mailing on one route.
     *
     * @param route name of the route
     * @param on whether the route is on
     * @param bound whether the route is connected now
     * @param waiting number of parts still to be sent
     * @param left number of parts accepted by the SMSC
     * @param perSecond parts accepted per second, over the last minute
     */
    public record MailingWay(String route, boolean on, boolean bound, long waiting, long left, double perSecond) {}
}
