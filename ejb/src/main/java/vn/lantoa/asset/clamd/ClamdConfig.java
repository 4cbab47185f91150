package vn.lantoa.asset.clamd;

import org.jspecify.annotations.Nullable;

/**
 * The address of the virus scanner.
 *
 * @param host its host, or null: then every version is marked as not scanned
 * @param port its port
 */
public record ClamdConfig(@Nullable String host, int port) {}
