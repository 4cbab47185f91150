package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.FactorKind;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.credential.StepUpGuard.StepUpPolicy;

class StepUpGuardTest {
    private static final Instant NOW = Instant.parse("2026-06-20T03:00:00Z");
    private static final Actor OFFICER = Actor.officer(UUID.randomUUID());

    /** The command of a use case. */
    public record Command(String what, Actor by) {}

    /** The command of a use case that requires a step-up in some cases. */
    public record Weighed(boolean needsStepUp, Actor by) implements StepUp.Conditional {}

    @Test
    void requires_nothing_for_uncritical_commands() {
        assertThat(StepUpGuard.needsStepUp(new Object[] {new Weighed(false, OFFICER)}))
                .isFalse();
        assertThat(StepUpGuard.needsStepUp(new Object[] {new Weighed(true, OFFICER)}))
                .isTrue();
        assertThat(StepUpGuard.needsStepUp(new Object[] {new Command("x", OFFICER)}))
                .isTrue();
    }

    @Test
    void a_factor_counts_for_exactly_five_minutes() {
        assertThat(StepUpPolicy.counts(new FactorUse(FactorKind.TOTP, NOW.minusSeconds(300)), NOW))
                .isTrue();
        assertThat(StepUpPolicy.counts(new FactorUse(FactorKind.TOTP, NOW.minusSeconds(301)), NOW))
                .isFalse();
    }

    @Test
    void finds_the_caller_among_or_within_the_arguments() {
        assertThat(StepUpGuard.by(new Object[] {"x", OFFICER})).isEqualTo(OFFICER);
        assertThat(StepUpGuard.by(new Object[] {new Command("x", OFFICER)})).isEqualTo(OFFICER);
        assertThatIllegalStateException().isThrownBy(() -> StepUpGuard.by(new Object[] {"x"}));
    }
}
