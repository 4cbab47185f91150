package vn.lantoa.system.drill;

/**
 * One received event.
 *
 * @param id of the message, the same however often it comes
 * @param what the last word of its type
 * @param at by {@link System#nanoTime}
 */
record ReceivedRequest(int partner, String id, String asset, String what, boolean signedWell, long at) {}
