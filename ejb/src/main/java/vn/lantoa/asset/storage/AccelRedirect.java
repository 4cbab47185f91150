package vn.lantoa.asset.storage;

/**
 * Whether the hub sends public files to readers itself, or lets the proxy in front of it read them from the store and
 * send them ({@code X-Accel-Redirect} of nginx).
 *
 * @param on whether the proxy sends the files if it announces that it can
 */
public record AccelRedirect(boolean on) {}
