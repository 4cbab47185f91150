package vn.lantoa.asset.storage;

/**
 * Setting that decides who sends public files: the hub itself, or the reverse proxy, which reads them from the store
 * ({@code X-Accel-Redirect} of nginx).
 *
 * @param on whether the proxy sends the files if its requests announce support
 */
public record AccelRedirect(boolean on) {}
