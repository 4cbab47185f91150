package vn.lantoa.embed.sighting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;

/**
 * Records on which of its pages a partner's portal shows an asset. The same report twice is one: a day's number only
 * grows. Nothing is said about assets that are not public: such lines are counted by nobody.
 */
@Stateless
public class ReportSightings {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Records the report; returns how many lines were taken. */
    public int call(Actor by, List<PageSeen> report) {
        if (by.kind() != Actor.Kind.PARTNER) throw new Forbidden("sightings of a partner");
        SightingRules.check(report, LocalDate.ofInstant(clock.instant(), zone)).throwIfAny();
        return report.stream()
                .sorted(Comparator.comparing(PageSeen::toString))
                .mapToInt(one -> write(by, one))
                .sum();
    }

    private int write(Actor by, PageSeen seen) {
        return entities.createNativeQuery(
                        """
                        insert into page_sighting (partner_id, asset_id, version_number, page, day, views)
                        select ?, ?, ?, ?, ?, ?
                         where exists (select 1 from release r where r.asset_id = ? and r.version_number = ?
                                          and r.reach = 'PUBLIC' and r.published_at is not null)
                        on conflict (asset_id, day, version_number, partner_id, page)
                        do update set views = greatest(page_sighting.views, excluded.views)""")
                .setParameter(1, by.id())
                .setParameter(2, seen.asset().value())
                .setParameter(3, seen.version())
                .setParameter(4, seen.plainPage())
                .setParameter(5, seen.day())
                .setParameter(6, seen.views())
                .setParameter(7, seen.asset().value())
                .setParameter(8, seen.version())
                .executeUpdate();
    }
}
