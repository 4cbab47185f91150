package vn.lantoa.web.front;

import java.util.HashMap;
import java.util.Map;

/**
 * The buffers that unfinished bodies may hold on a node. A sender may hold at most a part of what is still free, so that
 * many greedy senders leave some to the next. A quarter of all buffers is for signed-in senders alone. Thread-safe.
 */
final class BodyBudget {
    /** Buffers of a node, 64 MiB of direct memory, which is as large as the heap. */
    static final int MOST = 4096;

    private static final int FOR_STRANGERS = MOST / 4 * 3;

    private final Map<BodySender, Integer> held = new HashMap<>();
    private int all;

    /** Takes one buffer; false if the sender has as many as it may hold. */
    synchronized boolean take(BodySender sender) {
        int free = (sender.kind() == BodySender.Kind.SIGNED_IN ? MOST : FOR_STRANGERS) - all;
        if (held.getOrDefault(sender, 0) >= sender.kind().share(free)) return false;
        held.merge(sender, 1, Integer::sum);
        all++;
        return true;
    }

    /** Gives back buffers that were taken for this sender. */
    synchronized void giveBack(BodySender sender, int count) {
        if (count == 0) return;
        held.computeIfPresent(sender, (same, had) -> had == count ? null : had - count);
        all -= count;
    }
}
