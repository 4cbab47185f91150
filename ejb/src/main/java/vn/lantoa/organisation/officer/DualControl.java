package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Persons;
import vn.lantoa.outbox.HubEvent;
import vn.lantoa.outbox.Outbox;

/**
 * Rule that no administrator grants power alone. A change waits until another administrator confirms it. No account of
 * the requester or of the person concerned may confirm. Changes by the hub itself need no confirmation.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DualControl {
    @Inject
    PendingChanges changes;

    @Inject
    ControlledChanges controlled;

    @Inject
    Administrators administrators;

    @Inject
    Persons persons;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Requests a change, which then waits for another administrator. */
    public PendingChangeId ask(ChangeDraft draft, Actor by) {
        if (!by.isOfficer()) throw new Forbidden("officers only");
        requireNotFor(by, draft.officer());
        var now = clock.instant();
        requireSecond(by, draft.officer());
        for (var waiting : changes.waiting()) requireOther(waiting, draft, now);
        var change = new PendingChange(draft, new OfficerId(by.id()), now);
        changes.add(change);
        record(by, "change-asked", change, new ChangeAsked(change.id(), now));
        return change.id();
    }

    /** Rejects the actor if the change concerns the actor's own person. */
    public void requireNotFor(Actor by, @Nullable OfficerId officer) {
        if (officer != null && by.isOfficer() && persons.isAmong(new OfficerId(by.id()), Set.of(officer)))
            throw new Rejected("not-for-oneself", Issues.of("officer", "is-yourself"));
    }

    /** Locks the change and returns it. Rejects actors who may not confirm or refuse it. */
    public PendingChange admit(PendingChangeId id, Actor by) {
        if (!by.isOfficer()) throw new Forbidden("officers only");
        var change = changes.getLocked(id);
        if (!controlled.hasRight(by, change))
            throw new Forbidden("ADMINISTRATOR of organisation " + change.organisation());
        var issues = secondEyes(change, by);
        if (!issues.isEmpty()) throw new Rejected("second-administrator-needed", issues);
        if (!controlled.hasRight(Actor.officer(change.askedBy().value()), change))
            throw new Conflict(
                    "asker-lost-the-right", "officer:" + change.askedBy() + " no longer has the right to request it");
        return change;
    }

    /** Returns whether the officer may confirm or refuse the change, for display on a page. */
    public boolean mayDecide(PendingChange change, Actor by) {
        return by.isOfficer() && mayAsk(change, by) && secondEyes(change, by).isEmpty();
    }

    /** Returns whether the actor may request the change, for display on a page. */
    public boolean mayAsk(PendingChange change, Actor by) {
        return controlled.hasRight(by, change);
    }

    private Issues secondEyes(PendingChange change, Actor by) {
        var decider = persons.accountsOf(new OfficerId(by.id()));
        return ChangeRules.check(decider, change.askedBy(), change.officer());
    }

    private void requireSecond(Actor by, @Nullable OfficerId concerned) {
        var others = new HashSet<>(administrators.today());
        others.removeAll(persons.accountsOf(new OfficerId(by.id())));
        if (concerned != null) others.removeAll(persons.accountsOf(concerned));
        if (others.isEmpty())
            throw new Conflict("second-administrator-missing", "no other root administrator can confirm it");
    }

    private void requireOther(PendingChange waiting, ChangeDraft draft, Instant now) {
        if (!waiting.isOpenAt(now)) {
            waiting.expire(now);
            record(Actor.SYSTEM, "change-expired", waiting, new ChangeEnded(waiting.id(), now));
        } else if (ChangeRules.isSame(waiting, draft))
            throw new Conflict("change-already-waiting", "change:" + waiting.id());
    }

    /** Records the outcome of the change, and publishes the event. */
    public void record(Actor by, String action, PendingChange change, HubEvent event) {
        var details = new HashMap<>(Map.of(
                "kind", change.kind().name(),
                "organisation", change.organisation().toString(),
                "askedBy", "officer:" + change.askedBy()));
        change.detail().words().forEach((name, word) -> {
            if (ChangeRules.isRecorded(change.kind(), name)) details.putIfAbsent(name, word);
        });
        if (change.officer() != null) details.put("officer", "officer:" + change.officer());
        audit.record(by, action, "change:" + change.id(), details);
        outbox.append(event);
    }
}
