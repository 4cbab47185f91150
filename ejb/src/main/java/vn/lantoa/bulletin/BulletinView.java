package vn.lantoa.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.bulletin.schedule.AiringRules;
import vn.lantoa.bulletin.schedule.BulletinSchedule;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.release.ReleaseId;

/**
 * A bulletin, whole.
 *
 * @param sound null when somebody reads it from the text, or while it is made
 */
public record BulletinView(
        BulletinId id,
        Source source,
        BulletinSpec.Kind kind,
        Text text,
        Plan plan,
        @Nullable BulletinSound sound,
        Progress progress) {
    /** Of which release it is, and whose. */
    public record Source(
            OrganisationId organisation,
            String publisher,
            AssetId asset,
            ReleaseId release,
            int version,
            String language) {}

    /** What is read, and about how long it takes. */
    public record Text(String title, String script, int slotSeconds, long estimateMillis) {}

    /** When and where it is read. */
    public record Plan(BulletinSchedule schedule, List<OrganisationView> communes) {
        public Plan {
            communes = List.copyOf(communes);
        }

        /** The moments for this commune from that day on, for so many days. */
        public List<ZonedDateTime> airings(OrganisationView commune, LocalDate from, int days) {
            return AiringRules.airings(schedule, from, from.plusDays(days - 1L), commune::isValidOn);
        }
    }

    /**
     * Where it stands, and how it came there.
     *
     * @param reason why it failed: a slug
     * @param live whether it stands in feeds now: it is out, and what it was made of is still public
     */
    public record Progress(
            BulletinState state,
            String reason,
            boolean live,
            Instant createdAt,
            Instant changedAt,
            List<Step> history) {
        public Progress {
            history = List.copyOf(history);
        }

        /** Whether it is out, or was. */
        public boolean wasOut() {
            return history.stream().anyMatch(step -> step.state() == BulletinState.OUT);
        }

        /** Since when it is out. */
        public Instant outAt() {
            return history.stream()
                    .filter(step -> step.state() == BulletinState.OUT)
                    .map(Step::at)
                    .findFirst()
                    .orElse(createdAt);
        }
    }

    /** A step in its life; {@code by} is the reference of whoever took it. */
    public record Step(BulletinState state, String note, Instant at, String by) {}
}
