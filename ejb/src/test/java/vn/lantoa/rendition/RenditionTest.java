package vn.lantoa.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Sha256;

class RenditionTest {
    private static final Instant NOW = Instant.parse("2026-10-10T05:00:00Z");
    private static final Sha256 SEAL = Sha256.of(new byte[] {1});
    private static final MadeFile MADE = new MadeFile("image/jpeg", 320, 200, 1000, Sha256.of(new byte[] {2}));

    private final Rendition rendition = new Rendition(
            new VersionId(UUID.randomUUID()),
            SEAL,
            new RenditionPlan.Planned(Recipes.get("thumbnail"), 1, Lane.LIGHT),
            NOW);

    @Test
    void is_bound_to_the_seal_and_the_recipe() {
        assertThat(rendition.seal()).isEqualTo(SEAL);
        assertThat(rendition.view().recipe()).isEqualTo(Recipes.get("thumbnail").text());
    }

    @Test
    void only_the_last_lease_holder_completes_it() {
        rendition.lease(NOW.plusSeconds(45));
        rendition.lease(NOW.plusSeconds(90));

        assertThat(rendition.isLeasedFor(1)).isFalse();
        assertThat(rendition.isLeasedFor(2)).isTrue();

        rendition.finish(MADE, NOW.plusSeconds(91));
        assertThat(rendition.findMade()).contains(MADE);
        assertThat(rendition.findLeasedUntil()).isEmpty();
        assertThat(rendition.isLeasedFor(2)).isFalse();
    }

    @Test
    void an_outage_counts_as_no_attempt() {
        rendition.lease(NOW.plusSeconds(45));
        rendition.putOff();

        assertThat(rendition.isLeasedFor(1)).isFalse();
        assertThat(rendition.findLeasedUntil()).contains(NOW.plusSeconds(45));

        rendition.lease(NOW.plusSeconds(90));
        assertThat(rendition.attempts()).isOne();
    }

    @Test
    void reports_its_progress() {
        rendition.lease(NOW.plusSeconds(45));
        rendition.prolong(140, NOW.plusSeconds(60));

        assertThat(rendition.view().progress()).isEqualTo(100);
        assertThat(rendition.findLeasedUntil()).contains(NOW.plusSeconds(60));
    }

    @Test
    void never_changes_once_it_is_ready() {
        rendition.lease(NOW);
        rendition.finish(MADE, NOW);

        assertThatThrownBy(() -> rendition.finish(MADE, NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> rendition.lease(NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(rendition::planAgain).isInstanceOf(Conflict.class).hasMessageContaining("READY");
    }

    @Test
    void records_the_reason_of_a_failure_and_can_be_retried() {
        rendition.lease(NOW);
        rendition.fail("too-many-pixels");
        assertThat(rendition.view().reason()).isEqualTo("too-many-pixels");

        rendition.planAgain();

        assertThat(rendition.state()).isEqualTo(RenditionState.PLANNED);
        assertThat(rendition.view().reason()).isNull();
        assertThat(rendition.attempts()).isZero();
    }

    @Test
    void stores_a_part_under_its_name_ready_at_once() {
        var part = rendition.beside("hls-720-media", MADE, NOW);

        assertThat(part.name()).isEqualTo("hls-720-media");
        assertThat(part.state()).isEqualTo(RenditionState.READY);
        assertThat(part.seal()).isEqualTo(SEAL);
        assertThat(part.findMade()).contains(MADE);
    }

    @Test
    void cannot_be_retried_while_being_rendered() {
        rendition.lease(NOW);

        assertThatThrownBy(rendition::planAgain)
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.type()).isEqualTo("rendition-is-running"));
    }
}
