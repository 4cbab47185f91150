package vn.lantoa.distribution.wire;

import java.util.List;

/**
 * Changes for one partner, in order.
 *
 * @param next the number to ask after next time
 * @param more whether more is there already
 */
public record ChangesPage(List<WireChange> changes, long next, boolean more) {
    public ChangesPage {
        changes = List.copyOf(changes);
    }
}
