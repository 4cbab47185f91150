package vn.lantoa.asset.storage;

/**
 * The setting of who sends public files to their readers: the proxy itself, which reads them from the store where the
 * hub tells it to ({@code X-Accel-Redirect} of nginx), or the hub.
 *
 * @param on whether the proxy does, where it says that it can
 */
public record AccelRedirect(boolean on) {}
