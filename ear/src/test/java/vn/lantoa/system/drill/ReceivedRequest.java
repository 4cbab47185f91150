package vn.lantoa.system.drill;

/**
 * One received event.
 *
 * @param id id of the message, the same for repetitions
 * @param what last segment of its type
 * @param at by {@link System#nanoTime}
 */
record ReceivedRequest(int partner, String id, String asset, String what, boolean signedWell, long at) {}
