package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.lantoa.kernel.query.Repository;
import vn.lantoa.organisation.DeputyNamed;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.outbox.Outbox;

/** Repository of deputyships, one at a time for each absent officer. */
@ApplicationScoped
class Deputyships extends Repository<Deputyship, DeputyshipId> {
    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Returns the deputyships in which the officer is the absent officer or the deputy, latest first. */
    List<Deputyship> of(OfficerId officer) {
        return entityManager
                .createQuery(
                        "select d from Deputyship d where (d.officer = :officer or d.deputy = :officer)"
                                + " and d.endedAt is null order by d.startsOn desc",
                        Deputyship.class)
                .setParameter("officer", officer)
                .getResultList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    boolean overlaps(NameDeputy.Command command) {
        return of(command.officer()).stream()
                .filter(one -> one.officer().equals(command.officer()))
                .anyMatch(one -> one.overlaps(command.startsOn(), command.endsOn()));
    }

    /** Adds the deputyship; if it grants power, notifies the officers concerned. */
    DeputyshipId name(NameDeputy.Command command) {
        var now = clock.instant();
        var deputyship = new Deputyship(command, now);
        add(deputyship);
        if (command.needsStepUp()) outbox.append(new DeputyNamed(command.officer(), command.deputy(), now));
        return deputyship.id();
    }
}
