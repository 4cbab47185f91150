package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The writer of deputyships, one at a time for each officer. */
@ApplicationScoped
class DeputyshipWriter {
    @Inject
    Deputyships deputyships;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    boolean overlaps(NameDeputy.Command command) {
        return deputyships.of(command.officer()).stream()
                .filter(one -> one.officer().equals(command.officer()))
                .anyMatch(one -> one.overlaps(command.startsOn(), command.endsOn()));
    }

    DeputyshipId name(NameDeputy.Command command) {
        var deputyship = new Deputyship(command, clock.instant());
        deputyships.add(deputyship);
        return deputyship.id();
    }
}
