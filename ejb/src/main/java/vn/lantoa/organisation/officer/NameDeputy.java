package vn.lantoa.organisation.officer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OfficerId;

/** Names who stands in for an absent officer. He names his deputy himself, or who looks after him does. */
@Stateless
public class NameDeputy {
    private static final int LONGEST_DAYS = 366;

    @Inject
    Officers officers;

    @Inject
    DeputyBook book;

    @Inject
    Stewardship stewardship;

    @Inject
    AuditLog audit;

    /** From the first to the last day of the absence. */
    public record Command(Actor by, OfficerId officer, OfficerId deputy, LocalDate startsOn, LocalDate endsOn) {}

    /** @return the deputyship's id */
    public DeputyshipId call(Command command) {
        var officer = officers.getLocked(command.officer());
        if (!command.by().equals(officer.actor())) stewardship.require(command.by(), officer);
        var deputy = officers.get(command.deputy());
        check(command, deputy)
                .when(book.overlaps(command), "startsOn", "has-a-deputy-then")
                .throwIfAny();
        var deputyship = book.name(command);
        audit.record(
                command.by(),
                "deputy-named",
                "officer:" + officer.id(),
                Map.of(
                        "deputy", "officer:" + deputy.id(),
                        "startsOn", command.startsOn().toString(),
                        "endsOn", command.endsOn().toString(),
                        "organisation", officer.organisation().toString()));
        return deputyship;
    }

    private Issues check(Command command, Officer deputy) {
        return Issues.none()
                .when(command.officer().equals(command.deputy()), "deputy", "is-the-officer")
                .when(!deputy.isEnabled(), "deputy", "disabled")
                .when(command.endsOn().isBefore(command.startsOn()), "endsOn", "before-starts-on")
                .when(command.endsOn().isBefore(book.today()), "endsOn", "in-the-past")
                .when(
                        command.endsOn().isAfter(command.startsOn().plusDays(LONGEST_DAYS)),
                        "endsOn",
                        "too-long",
                        LONGEST_DAYS);
    }
}
