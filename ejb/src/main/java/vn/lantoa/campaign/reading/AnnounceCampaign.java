package vn.lantoa.campaign.reading;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.campaign.plan.Campaign;
import vn.lantoa.campaign.plan.CampaignAccess;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;

/**
 * Announces a campaign publicly from a given time on. Before that time the campaign's page does not exist and public
 * calendars omit the campaign. Afterwards the text can be changed, but not the time; the announcement can be withdrawn.
 */
@UseCase
public class AnnounceCampaign {
    private static final int LONGEST_SUMMARY = 1000;
    private static final int MOST_HASHTAGS = 5;
    private static final Pattern HASHTAGS =
            Pattern.compile("(#[\\p{L}\\p{M}\\p{N}_]{1,50}( #[\\p{L}\\p{M}\\p{N}_]{1,50}){0,4})?");

    @Inject
    Clock clock;

    @Inject
    CampaignAnnouncements announcements;

    @Inject
    CampaignAccess access;

    @Inject
    Access officers;

    @Inject
    CampaignTrail trail;

    /**
     * Public text.
     *
     * @param hashtags hashtags for posts, with {@code #}, separated by spaces; may be empty
     */
    public record Words(String summary, String hashtags) {
        Issues check() {
            return Issues.none()
                    .when(summary.isBlank(), "summary", "missing")
                    .when(summary.length() > LONGEST_SUMMARY, "summary", "too-long", LONGEST_SUMMARY)
                    .when(!HASHTAGS.matcher(hashtags).matches(), "hashtags", "not-hashtags", MOST_HASHTAGS);
        }
    }

    /** @param from local time in the campaign's zone; null for now */
    public record Command(CampaignId campaign, @Nullable LocalDateTime from, Words words, Actor by) {}

    /** Returns the announcement, for officers; empty if the campaign never had an announcement. */
    public Optional<CampaignNews> find(CampaignId campaign, Actor by) {
        if (officers.organisationsOf(by).isEmpty()) throw new Forbidden("officers only");
        return announcements.find(campaign);
    }

    public void call(Command command) {
        var campaign = access.lead(command.campaign(), command.by());
        var words = new Words(
                command.words().summary().strip(), command.words().hashtags().strip());
        words.check().throwIfAny();
        var now = clock.instant();
        var from = announcements
                .find(campaign.id())
                .filter(news -> news.isOutAt(now))
                .map(CampaignNews::from)
                .orElseGet(() -> wanted(command.from(), campaign, now));
        announcements.keep(campaign.id(), words, from, command.by(), now);
        trail.note(campaign.place(), StepKind.ANNOUNCED, from.toString(), command.by());
    }

    // a time in the past becomes now, because nothing was published before
    private static Instant wanted(@Nullable LocalDateTime from, Campaign campaign, Instant now) {
        if (from == null) return now;
        var wanted = from.atZone(campaign.zone()).toInstant();
        return wanted.isBefore(now) ? now : wanted;
    }
}
