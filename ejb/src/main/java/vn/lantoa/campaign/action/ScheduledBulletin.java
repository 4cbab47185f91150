package vn.lantoa.campaign.action;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.lantoa.bulletin.BulletinSchedule;
import vn.lantoa.bulletin.BulletinSpec;
import vn.lantoa.campaign.LocalWindow;

/**
 * A bulletin to be made of an item.
 *
 * @param slotSeconds the longest time it may take
 * @param sentences places of the sentences that are read, from 0; none: as many from the first on as fit
 * @param communes codes of the communes
 * @param times local times, on each day
 * @param days on how many days from the one on which the item begins; never longer than the item lasts
 */
public record ScheduledBulletin(
        BulletinSpec.Kind reading,
        int slotSeconds,
        List<Integer> sentences,
        List<String> communes,
        List<LocalTime> times,
        int days)
        implements ScheduledAction {
    public ScheduledBulletin {
        sentences = List.copyOf(sentences);
        communes = List.copyOf(new LinkedHashSet<>(communes));
        times = List.copyOf(new TreeSet<>(times));
    }

    @Override
    public ScheduledActionKind kind() {
        return ScheduledActionKind.BULLETIN;
    }

    /** The bulletin to ask for when the item is out in this window. */
    public BulletinSpec in(LocalWindow window, ZoneId zone) {
        var first = window.startsAt().toLocalDate();
        var schedule = new BulletinSchedule(first, last(first, window), Set.of(), times, zone);
        return new BulletinSpec(reading, slotSeconds, sentences, communes, schedule);
    }

    private LocalDate last(LocalDate first, LocalWindow window) {
        var last = first.plusDays(days - 1L);
        var end = window.lastDay();
        return end != null && end.isBefore(last) ? end : last;
    }
}
