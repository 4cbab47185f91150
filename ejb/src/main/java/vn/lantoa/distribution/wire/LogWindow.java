package vn.lantoa.distribution.wire;

import java.util.List;

/**
 * Part of the change log as one partner may see it.
 *
 * @param rows rows that concern the partner, in order
 * @param last number of the last row read, whether or not it concerns the partner; unchanged if there was none
 * @param full whether the maximum was read, so that more rows are likely
 */
record LogWindow(List<LogRow> rows, long last, boolean full) {}
