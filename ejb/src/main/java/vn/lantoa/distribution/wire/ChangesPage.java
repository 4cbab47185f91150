package vn.lantoa.distribution.wire;

import java.util.List;

/**
 * Changes for one partner, in order.
 *
 * @param next number to pass as {@code after} in the next request
 * @param more whether further changes are available now
 */
public record ChangesPage(List<WireChange> changes, long next, boolean more) {}
