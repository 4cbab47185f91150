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
 * Complete bulletin.
 *
 * @param sound the audio; null if an announcer reads the text, or while the audio is being produced
 */
public record BulletinView(
        BulletinId id,
        Source source,
        BulletinSpec.Kind kind,
        Text text,
        Plan plan,
        @Nullable BulletinSound sound,
        Progress progress) {
    /** Release from which the bulletin was made, and its organisation. */
    public record Source(
            OrganisationId organisation,
            String publisher,
            AssetId asset,
            ReleaseId release,
            int version,
            String language) {}

    /** Text to read, and its estimated length. */
    public record Text(String title, String script, int slotSeconds, long estimateMillis) {}

    /** Times and places of airing. */
    public record Plan(BulletinSchedule schedule, List<OrganisationView> communes) {
        /** Returns all airing times in chronological order. */
        public List<ZonedDateTime> airings() {
            return AiringRules.airings(schedule);
        }

        /**
         * Returns the airing times in this commune.
         *
         * @param from first day
         * @param days number of days
         */
        public List<ZonedDateTime> airings(OrganisationView commune, LocalDate from, int days) {
            return AiringRules.airings(schedule, from, from.plusDays(days - 1L), commune::isValidOn);
        }
    }

    /**
     * State of the bulletin, and its history.
     *
     * @param reason slug of a failure
     * @param live whether the bulletin is in feeds now: released, and its source still public
     */
    public record Progress(
            BulletinState state,
            String reason,
            boolean live,
            Instant createdAt,
            Instant changedAt,
            List<Step> history) {
        /** Returns whether the bulletin is or was released. */
        public boolean wasOut() {
            return history.stream().anyMatch(step -> step.state() == BulletinState.OUT);
        }

        /** Returns the instant of the release, or the instant of the creation if the bulletin was not released. */
        public Instant outAt() {
            return history.stream()
                    .filter(step -> step.state() == BulletinState.OUT)
                    .map(Step::at)
                    .findFirst()
                    .orElse(createdAt);
        }
    }

    /**
     * Step in the history.
     *
     * @param by reference of the actor
     */
    public record Step(BulletinState state, String note, Instant at, String by) {}
}
