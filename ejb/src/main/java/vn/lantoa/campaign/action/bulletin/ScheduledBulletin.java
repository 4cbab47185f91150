package vn.lantoa.campaign.action.bulletin;

import jakarta.json.bind.annotation.JsonbCreator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.lantoa.bulletin.BulletinMedium;
import vn.lantoa.bulletin.BulletinPriority;
import vn.lantoa.bulletin.BulletinSchedule;
import vn.lantoa.bulletin.BulletinSpec;
import vn.lantoa.bulletin.BulletinVoice;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.campaign.action.ScheduledAction;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.kernel.Issues;

/**
 * Specification of a bulletin for an item.
 *
 * @param slotSeconds maximum length
 * @param sentences indexes of the sentences to read, from 0; empty for as many as fit from the first on
 * @param communes codes of the communes
 * @param times local times on each day
 * @param days number of days from the item's first day on; at most until the item ends
 */
public record ScheduledBulletin(
        BulletinMedium medium,
        BulletinPriority priority,
        BulletinVoice voice,
        int slotSeconds,
        List<Integer> sentences,
        List<String> communes,
        List<LocalTime> times,
        int days)
        implements ScheduledAction {
    /** Kind of scheduled bulletins. */
    public static final ScheduledActionKind KIND = new ScheduledActionKind(
            "BULLETIN",
            ScheduledBulletin.class,
            CampaignChannel.BULLETIN,
            StepKind.BULLETIN_PLACED,
            StepKind.BULLETIN_REFUSED);

    private static final int MOST_DAYS = 60;
    private static final int MOST_SENTENCES = 200;

    @JsonbCreator
    public ScheduledBulletin {
        sentences = List.copyOf(sentences);
        communes = List.copyOf(new LinkedHashSet<>(communes));
        times = List.copyOf(new TreeSet<>(times));
    }

    public ScheduledBulletin(
            BulletinSpec.Kind reading,
            int slotSeconds,
            List<Integer> sentences,
            List<String> communes,
            List<LocalTime> times,
            int days) {
        this(reading.medium(), reading.priority(), reading.voice(), slotSeconds, sentences, communes, times, days);
    }

    /** Returns the medium, priority and voice. */
    public BulletinSpec.Kind reading() {
        return new BulletinSpec.Kind(medium, priority, voice);
    }

    @Override
    public ScheduledActionKind kind() {
        return KIND;
    }

    /** Returns the bulletin to request for an item with this window. */
    public BulletinSpec in(LocalWindow window, ZoneId zone) {
        var first = window.startsAt().toLocalDate();
        var schedule = new BulletinSchedule(first, last(first, window), Set.of(), times, zone);
        return new BulletinSpec(reading(), slotSeconds, sentences, communes, schedule);
    }

    private LocalDate last(LocalDate first, LocalWindow window) {
        var last = first.plusDays(days - 1L);
        var end = window.lastDay();
        return end != null && end.isBefore(last) ? end : last;
    }

    @Override
    public Issues issues() {
        return Issues.none()
                // Circular 39/2020/TT-BTTTT: a person must release it and state on whose order
                .when(reading().isUrgent(), "priority", "urgent-never-by-itself")
                .when(sentences.size() > MOST_SENTENCES, "sentences", "too-many", MOST_SENTENCES)
                .when(sentences.stream().anyMatch(place -> place < 0), "sentences", "malformed")
                .when(days < 1 || days > MOST_DAYS, "days", "not-between", 1, MOST_DAYS);
    }
}
