package vn.lantoa.asset.child;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cases in which the hub does not start because the sandbox does not work. */
class SandboxGuardTest {
    private static final Sandbox NONE = Sandbox.none("bubblewrap is not installed");
    private static final Sandbox SOME =
            new Sandbox(new Bubblewrap(Path.of("/usr/bin/bwrap"), Path.of("/x"), List.of()), "512", "");

    @Test
    void a_hub_that_needs_one_does_not_start_without_and_says_what_to_do() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SandboxGuard.demanded(NONE, config(true)))
                .withMessageContaining("bubblewrap is not installed")
                .withMessageContaining("LANTOA_UNSANDBOXED=accepted");
    }

    @Test
    void starts_with_a_sandbox_or_with_explicit_consent() {
        assertThatCode(() -> SandboxGuard.demanded(SOME, config(true))).doesNotThrowAnyException();
        assertThatCode(() -> SandboxGuard.demanded(NONE, config(false))).doesNotThrowAnyException();
    }

    private static SandboxConfig config(boolean mandatory) {
        return new SandboxConfig(
                TrialSandbox.machine(), SandboxConfig.USUAL, List.of(), Path.of("/nowhere"), mandatory);
    }
}
