package vn.lantoa.asset.storage;

/**
 * Setting of who sends public files to readers: the hub, or the proxy in front of it, which then reads them from the
 * store ({@code X-Accel-Redirect} of nginx).
 *
 * @param on whether the proxy sends them, if it announces that it can
 */
public record AccelRedirect(boolean on) {}
