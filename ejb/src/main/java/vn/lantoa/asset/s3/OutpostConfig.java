package vn.lantoa.asset.s3;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the second place is.
 *
 * @param store a bucket that everyone can read; null when there is no second place
 * @param url the public address of that bucket; null when there is none
 */
public record OutpostConfig(@Nullable S3Config store, @Nullable URI url) {}
