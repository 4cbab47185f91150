package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.SuccessionRules.Heir;

/** Closing of organisations and recording of their successors. */
@ApplicationScoped
class Closing {
    @Inject
    Organisations organisations;

    @Inject
    OrganisationMoves moves;

    @Inject
    Database database;

    @Inject
    Clock clock;

    SuccessionRules.Order order(Ending ending) {
        return new SuccessionRules.Order(ending.effectiveOn(), ending.reason(), moves.today());
    }

    /** Returns the organisations, locked in the order of their ids so that two concurrent mergers cannot deadlock. */
    List<Organisation> locked(List<OrganisationId> ids) {
        return ids.stream()
                .distinct()
                .sorted(Comparator.comparing(OrganisationId::value))
                .map(organisations::getLocked)
                .toList();
    }

    Organisation locked(OrganisationId id) {
        return organisations.getLocked(id);
    }

    /** If the parent of a successor was closed, moves the successor to the nearest open ancestor. */
    void lift(Organisation successor) {
        moves.liftAboveClosed(successor);
    }

    Heir heir(Successor successor) {
        return successor instanceof Successor.Existing existing
                ? new Heir.Existing(
                        organisations.getLocked(existing.organisation()).view())
                : new Heir.Founded(((Successor.Founded) successor).organisation());
    }

    /**
     * Validates an organisation to be created, by comparison with the existing organisations. {@link SuccessionRules}
     * checks the other rules.
     */
    Issues checkFounding(Successor successor) {
        return successor instanceof Successor.Founded founded
                ? moves.checkFounding(founded.organisation())
                : Issues.none();
    }

    Organisation successor(Actor by, Successor successor) {
        if (successor instanceof Successor.Existing existing) return organisations.get(existing.organisation());
        var organisation = moves.found(((Successor.Founded) successor).organisation());
        moves.founded(by, organisation);
        return organisation;
    }

    /** Closes the organisation and makes its children children of the given organisation. */
    void close(
            Ending ending,
            SuccessionKind kind,
            Organisation predecessor,
            List<Organisation> successors,
            @Nullable OrganisationId childrenTo) {
        moves.close(predecessor, ending.effectiveOn(), childrenTo);
        if (successors.isEmpty()) line(ending, kind, predecessor, null);
        successors.forEach(successor -> line(ending, kind, predecessor, successor.id()));
        var codes = successors.stream().map(Organisation::code).sorted().toList();
        moves.closed(
                ending.by(),
                predecessor,
                kind,
                Map.of("effectiveOn", ending.effectiveOn().toString(), "successors", String.join(" ", codes)));
    }

    /** Records one succession. A succession without a successor is recorded for an abolition. */
    private void line(Ending ending, SuccessionKind kind, Organisation from, @Nullable OrganisationId to) {
        database.sql(
                        """
                        insert into succession
                          (id, kind, predecessor_id, successor_id, effective_on, reason, recorded_at, recorded_by)
                        values (gen_random_uuid(), :kind, :from, cast(:to as uuid), :effectiveOn, :reason, :now, :by)""")
                .with("kind", kind)
                .with("from", from.id())
                .with("to", to)
                .with("now", clock.instant())
                .with("by", ending.by().reference())
                .with(ending)
                .update();
    }

    /** Details of a closing: the actor, the first day on which the organisation no longer exists, and the reason. */
    record Ending(Actor by, LocalDate effectiveOn, String reason) {}
}
