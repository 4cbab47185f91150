package vn.lantoa.organisation.officer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.KnownPersons;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.outbox.RecordedOutbox;

/** Two administrators, an officer, and changes in a list; an executed change is only counted. */
final class ControlScene {
    static final Actor FIRST = Actor.officer(UUID.randomUUID());
    static final Actor SECOND = Actor.officer(UUID.randomUUID());
    static final Actor OFFICER = Actor.officer(UUID.randomUUID());
    static final Actor STRANGER = Actor.officer(UUID.randomUUID());
    static final OrganisationId PROVINCE = new OrganisationId(UUID.randomUUID());

    final List<PendingChange> kept = new ArrayList<>();
    final Set<OfficerId> administrators = new HashSet<>(Set.of(id(FIRST), id(SECOND)));
    final List<ChangeKind> done = new ArrayList<>();
    final KnownPersons persons = new KnownPersons();
    final SettableClock clock = SettableClock.atNoon();
    final RecordedAudit audit = new RecordedAudit();
    final RecordedOutbox outbox = new RecordedOutbox();
    final DualControl control = new DualControl();
    final ConfirmChange confirm = new ConfirmChange();
    final RefuseChange refuse = new RefuseChange();

    ControlScene() {
        control.changes = new Kept();
        control.controlled = new ControlledChanges() {
            @Override
            ControlledChange of(ChangeKind kind) {
                return new Counted();
            }
        };
        control.administrators = new Administrators() {
            @Override
            public Set<OfficerId> today() {
                return administrators;
            }
        };
        control.persons = persons;
        control.outbox = outbox;
        control.audit = audit;
        control.clock = clock;
        confirm.control = control;
        confirm.controlled = control.controlled;
        confirm.clock = clock;
        refuse.control = control;
        refuse.clock = clock;
    }

    PendingChangeId ask(Actor by, @Nullable Actor concerned) {
        return control.ask(draft(concerned), by);
    }

    static ChangeDraft draft(@Nullable Actor concerned) {
        return new ChangeDraft(
                ChangeKind.GRANT_ROLE,
                concerned == null ? null : id(concerned),
                PROVINCE,
                ChangeDetail.none().with("role", "RELEASER"));
    }

    PendingChange get(PendingChangeId id) {
        return control.changes.get(id);
    }

    static OfficerId id(Actor officer) {
        return new OfficerId(officer.id());
    }

    private final class Kept extends PendingChanges {
        @Override
        public PendingChange get(PendingChangeId id) {
            return kept.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        }

        @Override
        public PendingChange getLocked(PendingChangeId id) {
            return get(id);
        }

        @Override
        public List<PendingChange> waiting() {
            return kept.stream()
                    .filter(one -> one.state() == ChangeState.WAITING)
                    .toList();
        }

        @Override
        public void add(PendingChange change) {
            kept.add(change);
        }
    }

    private final class Counted implements ControlledChange {
        @Override
        public Set<ChangeKind> kinds() {
            return Set.of(ChangeKind.values());
        }

        @Override
        public boolean hasRight(Actor by, PendingChange change, Stewardship stewardship) {
            return administrators.contains(id(by)) || by.equals(OFFICER);
        }

        @Override
        public Optional<RandomToken> carryOut(PendingChange change, Actor by, Instant now) {
            done.add(change.kind());
            return Optional.empty();
        }
    }
}
