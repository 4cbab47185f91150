package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;

/**
 * Controlled change that names a deputy for an approving, releasing or administering role once a second administrator
 * has consented.
 */
@ApplicationScoped
class NamedDeputy implements ControlledChange {
    @Inject
    Officers officers;

    @Inject
    Deputyships deputyships;

    @Inject
    AuditLog audit;

    /** Returns the change to request. The change concerns the deputy, who receives the roles. */
    static ChangeDraft draft(NameDeputy.Command command, Officer absent) {
        var detail = ChangeDetail.none()
                .with("absent", absent.id())
                .with("absentName", absent.displayName())
                .with("roles", Deputyship.words(command.roles()))
                .with("startsOn", command.startsOn())
                .with("endsOn", command.endsOn());
        return new ChangeDraft(ChangeKind.NAME_DEPUTY, command.deputy(), absent.organisation(), detail);
    }

    static Map<String, String> details(NameDeputy.Command command, Officer absent) {
        return Map.of(
                "deputy", "officer:" + command.deputy(),
                "roles", Deputyship.words(command.roles()),
                "startsOn", command.startsOn().toString(),
                "endsOn", command.endsOn().toString(),
                "organisation", absent.organisation().toString());
    }

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.NAME_DEPUTY);
    }

    @Override
    public boolean hasRight(Actor by, PendingChange change, Stewardship stewardship) {
        return stewardship.allows(by, absent(change));
    }

    @Override
    public Optional<RandomToken> carryOut(PendingChange change, Actor by, Instant now) {
        var absent = officers.getLocked(absent(change));
        var detail = change.detail();
        var command = new NameDeputy.Command(
                Actor.officer(change.askedBy().value()),
                absent.id(),
                Objects.requireNonNull(change.officer()),
                Deputyship.roles(detail.word("roles")),
                LocalDate.parse(detail.word("startsOn")),
                LocalDate.parse(detail.word("endsOn")));
        if (!officers.get(command.deputy()).isEnabled() || deputyships.overlaps(command))
            throw new Conflict("change-overtaken", "the deputy was disabled or another deputy named in the meantime");
        deputyships.name(command);
        audit.record(by, "deputy-named", "officer:" + absent.id(), details(command, absent));
        return Optional.empty();
    }

    private static OfficerId absent(PendingChange change) {
        return new OfficerId(UUID.fromString(change.detail().word("absent")));
    }
}
