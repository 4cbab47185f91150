package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.DeputyNamed;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.outbox.Outbox;

/** The repository of deputyships, one at a time for each absent officer. */
@ApplicationScoped
class Deputyships {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    Deputyship get(DeputyshipId id) {
        return Optional.ofNullable(entityManager.find(Deputyship.class, id.value()))
                .orElseThrow(() -> new NotFound("deputyship " + id));
    }

    /** The deputyships in which this officer is the absent one or the deputy, latest first. */
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

    void add(Deputyship deputyship) {
        entityManager.persist(deputyship);
    }
}
