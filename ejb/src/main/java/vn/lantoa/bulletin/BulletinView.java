package vn.lantoa.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.release.ReleaseId;

/**
 * A bulletin, whole.
 *
 * @param sound null when an announcer reads it from the text, or while it is made
 */
public record BulletinView(
        BulletinId id,
        Source source,
        BulletinSpec.Kind kind,
        Text text,
        Plan plan,
        @Nullable BulletinSound sound,
        Progress progress) {
    /** The release that it was made of, and its organisation. */
    public record Source(
            OrganisationId organisation,
            String publisher,
            AssetId asset,
            ReleaseId release,
            int version,
            String language) {}

    /** The text that is read, and about how long that takes. */
    public record Text(String title, String script, int slotSeconds, long estimateMillis) {}

    /** The times and places of reading. */
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
     * The state, and the steps to it.
     *
     * @param reason the slug of a failure
     * @param live whether it is in feeds now: it is out, and what it was made of is still public
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

        /** True if it is out, or was. */
        public boolean wasOut() {
            return history.stream().anyMatch(step -> step.state() == BulletinState.OUT);
        }

        /** The instant since when it is out. */
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
