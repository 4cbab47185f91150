package vn.lantoa.asset.clamd;

import org.jspecify.annotations.Nullable;

/**
 * Where the virus scanner listens.
 *
 * @param host its host, or null: then every version is marked as not scanned
 * @param port its port
 */
public record ClamdConfig(@Nullable String host, int port) {}
