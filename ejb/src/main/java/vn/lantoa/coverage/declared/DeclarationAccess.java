package vn.lantoa.coverage.declared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.Term;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.CurrentPlan;
import vn.lantoa.plan.PlanTask;

/** Access checks for declaring for a unit, and validation of declarations. */
@ApplicationScoped
class DeclarationAccess {
    @Inject
    Access access;

    @Inject
    Organisations organisations;

    @Inject
    CurrentPlan plan;

    @Inject
    Declarations declarations;

    @Inject
    Clock clock;

    /** Rejects actors who may not declare for this unit. */
    void admit(Actor by, OrganisationId unit) {
        access.requireAny(by, unit, Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR);
    }

    /** Rejects actors who may not confirm declarations of this unit. */
    void admitSecond(Actor by, OrganisationId unit) {
        access.requireAny(by, unit, Role.RELEASER, Role.ADMINISTRATOR);
    }

    /** Returns the issues of a declaration of this unit. */
    Issues check(Actor by, OrganisationId unit, DeclarationText text) {
        var audiences = Vocabulary.AUDIENCES.terms().stream().map(Term::code).collect(Collectors.toSet());
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var known = new DeclarationRules.Known(today, day -> tasksOf(unit, day), audiences);
        var issues = DeclarationRules.check(text, known);
        if (!issues.isEmpty()) return issues;
        var asset = DeclarationRules.parse(text).asset();
        var isOut = asset == null || declarations.wasOut(asset, access.organisationsOf(by));
        return issues.when(!isOut, "asset", "not-released");
    }

    /**
     * Asks about a declaration of the unit that probably reports the same use, unless the officer declares it again.
     *
     * @param former the declaration that is corrected; null for a new one
     */
    void ask(OrganisationId unit, DeclarationSpec spec, @Nullable DeclarationId former, boolean again) {
        if (again) return;
        organisations.getLocked(unit); // against the same declaration sent twice at once
        declarations.counting(unit, spec.first()).stream()
                .filter(one -> !one.id().equals(former) && DeclarationRules.isSame(one.spec(), spec))
                .findFirst()
                .ifPresent(one -> {
                    throw new Rejected("declared-already", Issues.of("again", "declared-already", one.id()));
                });
    }

    /** Returns the codes of the tasks assigned to the unit on a day. */
    Set<String> tasksOf(OrganisationId unit, LocalDate day) {
        var view = organisations.get(unit).view();
        return plan.plan().tasksOf(view, day).stream().map(PlanTask::code).collect(Collectors.toSet());
    }
}
