package vn.lantoa.organisation.credential;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Records;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Presence;
import vn.lantoa.organisation.StepUp;

/**
 * Interceptor of use cases marked {@link StepUp}. The hub's own actions run as {@link Actor#SYSTEM}, or within use
 * cases that were planned by an officer who presented a factor.
 */
@Interceptor
@StepUp
@Priority(Interceptor.Priority.APPLICATION)
public class StepUpGuard {
    private static final String USE_CASE = "call";

    @Inject
    Presence presence;

    @Inject
    SecondFactors factors;

    @Inject
    RequiredFactor required;

    @Inject
    Clock clock;

    /** Runs the use case; throws Forbidden if a second factor must be presented first. */
    @AroundInvoke
    @Nullable Object guard(InvocationContext call) throws Exception {
        var arguments = call.getParameters();
        if (call.getMethod().getName().equals(USE_CASE) && needsStepUp(arguments)) require(by(arguments));
        return call.proceed();
    }

    private void require(Actor by) {
        if (!by.isOfficer() || isShown()) return;
        var officer = new OfficerId(by.id());
        if (factors.isOf(officer) || required.isAskedOf(officer))
            throw new Forbidden(StepUp.REFUSAL, "a second factor presented at most 5 minutes ago");
    }

    private boolean isShown() {
        return shown().filter(use -> StepUpPolicy.counts(use, clock.instant())).isPresent();
    }

    private Optional<FactorUse> shown() {
        try {
            return presence.factor();
        } catch (ContextNotActiveException e) {
            // no request is active on a background thread
            return Optional.empty();
        }
    }

    /** Returns false if a command among the parameters is {@link StepUp.Conditional} and needs no factor. */
    static boolean needsStepUp(Object[] arguments) {
        return Stream.of(arguments)
                .noneMatch(one -> one instanceof StepUp.Conditional command && !command.needsStepUp());
    }

    /**
     * Returns the actor among the parameters of the use case, or within one of the parameters. A use case without an
     * actor is a programming error.
     */
    static Actor by(Object[] arguments) {
        return Stream.of(arguments)
                .flatMap(one ->
                        one instanceof Record whole ? Stream.concat(Stream.of(one), parts(whole)) : Stream.of(one))
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("a use case with @StepUp must have the actor as a parameter"));
    }

    private static Stream<Object> parts(Record whole) {
        return Stream.of(whole.getClass().getRecordComponents())
                .filter(part -> part.getType() == Actor.class)
                .map(part -> Records.value(part, whole));
    }

    /** Policy for how long a presented factor counts. */
    static final class StepUpPolicy {
        private StepUpPolicy() {}

        /** Returns true if the factor still counts; a time in the future, from another node's clock, counts as now. */
        static boolean counts(FactorUse use, Instant now) {
            return !now.isAfter(use.at().plusSeconds(StepUp.MAX_AGE));
        }
    }
}
