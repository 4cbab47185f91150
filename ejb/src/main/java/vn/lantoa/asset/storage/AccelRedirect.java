package vn.lantoa.asset.storage;

/**
 * Whether the hub sends public files itself, or lets the reverse proxy read them from the store
 * ({@code X-Accel-Redirect} of nginx).
 *
 * @param on whether the proxy sends the files if its requests announce support
 */
public record AccelRedirect(boolean on) {}
