package vn.lantoa.bulletin;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * The bulletin that an officer asks for.
 *
 * @param kind medium, priority and voice
 * @param slotSeconds the longest time it may take
 * @param sentences places of the sentences that are read, from 0; none: as many from the first on as fit
 * @param communes codes of the communes
 */
public record BulletinSpec(
        Kind kind, int slotSeconds, List<Integer> sentences, List<String> communes, BulletinSchedule schedule) {
    public BulletinSpec {
        sentences = List.copyOf(sentences);
        // named twice is named
        communes = List.copyOf(new LinkedHashSet<>(communes));
    }

    /** The medium, priority and voice of a bulletin. */
    public record Kind(BulletinMedium medium, BulletinPriority priority, BulletinVoice voice) {
        /** True if it is read at once when somebody lets it out, and at no time before. */
        public boolean isUrgent() {
            return priority == BulletinPriority.URGENT;
        }
    }
}
