package vn.lantoa.distribution.wire;

import java.util.List;

/**
 * Part of the change log as one partner may see it.
 *
 * @param rows rows that concern the partner, in order
 * @param last number of the last row read, including rows that do not concern the partner; the requested number if no
 *     row was read
 * @param full whether the maximum number of rows was read, so that more rows are likely
 */
record LogWindow(List<LogRow> rows, long last, boolean full) {}
