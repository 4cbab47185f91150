package vn.lantoa.web.front;

import java.util.HashMap;
import java.util.Map;

/**
 * Budget of buffers for unfinished request bodies on a node. A sender may hold only a share of the free buffers, so
 * that many greedy senders leave some buffers for other senders. A quarter of the buffers is reserved for signed-in
 * senders. Thread-safe.
 */
final class BodyBudget {
    /** Buffers per node: 64 MiB of direct memory, whose limit is the heap size. */
    static final int MOST = 4096;

    private static final int FOR_STRANGERS = MOST / 4 * 3;

    private final Map<BodySender, Integer> held = new HashMap<>();
    private int all;

    /** Takes one buffer. Returns false if the sender already holds its share. */
    synchronized boolean take(BodySender sender) {
        int free = (sender.kind() == BodySender.Kind.SIGNED_IN ? MOST : FOR_STRANGERS) - all;
        if (held.getOrDefault(sender, 0) >= sender.kind().share(free)) return false;
        held.merge(sender, 1, Integer::sum);
        all++;
        return true;
    }

    /** Returns this sender's buffers to the budget. */
    synchronized void giveBack(BodySender sender, int count) {
        if (count == 0) return;
        held.computeIfPresent(sender, (same, had) -> had == count ? null : had - count);
        all -= count;
    }
}
