package vn.lantoa.plan;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;

/**
 * Creates the next version of the plan from a document, or only reports the changes that the document would make.
 * Former versions are kept, because reports refer to the version with which they were made.
 */
@UseCase
public class ChangePlan {
    @Inject
    Plans plans;

    @Inject
    Organisations organisations;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Document of the next version; {@code tried} means a dry run, which changes nothing. */
    public record Command(Actor by, String document, boolean tried) {}

    /** Creates the version; returns the differences from the previous version. */
    public List<PlanDifference> call(Command command) {
        access.requireEverywhere(command.by(), Role.ADMINISTRATOR);
        var plan = read(command.document());
        plans.hold();
        var before = plans.last();
        PlanRules.check(plan, before.plan(), organisations.codes()).throwIfAny();
        var differences = PlanDifference.between(before.plan(), plan);
        if (command.tried() || differences.isEmpty()) return differences;
        var version = new Plans.PlanVersion(before.number() + 1, plan);
        plans.add(version, command.by(), clock.instant());
        audit.record(command.by(), "plan-changed", "plan:" + plan.code(), details(version, differences));
        return differences;
    }

    private static Plan read(String document) {
        Issues.none().when(document.isBlank(), "file", "missing").throwIfAny();
        try {
            return Optional.ofNullable(HubJson.read(document, Plan.class)).orElseThrow(ChangePlan::notAPlan);
        } catch (JsonException | JsonbException | DateTimeException e) {
            throw notAPlan();
        }
    }

    private static Rejected notAPlan() {
        return new Rejected(Issues.of("file", "not-a-plan"));
    }

    private static Map<String, String> details(Plans.PlanVersion version, List<PlanDifference> differences) {
        var changed = differences.stream()
                .map(one -> one.part().slug() + ":" + one.code() + " "
                        + one.change().slug())
                .collect(Collectors.joining(", "));
        return Map.of("number", String.valueOf(version.number()), "changed", changed);
    }
}
