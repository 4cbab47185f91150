package vn.lantoa.bulletin;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * Specification of a bulletin.
 *
 * @param kind medium, priority and voice
 * @param slotSeconds maximum length
 * @param sentences indexes of the sentences to read, from 0; if empty, as many from the first on as fit
 * @param communes codes of the communes
 */
public record BulletinSpec(
        Kind kind, int slotSeconds, List<Integer> sentences, List<String> communes, BulletinSchedule schedule) {
    public BulletinSpec {
        sentences = List.copyOf(sentences);
        // a commune that occurs twice counts once
        communes = List.copyOf(new LinkedHashSet<>(communes));
    }

    /** Medium, priority and voice of a bulletin. */
    public record Kind(BulletinMedium medium, BulletinPriority priority, BulletinVoice voice) {
        /** Returns whether the bulletin is broadcast when a person releases it, instead of at scheduled times. */
        public boolean isUrgent() {
            return priority == BulletinPriority.URGENT;
        }
    }
}
