package vn.lantoa.asset.s3;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the mirror store.
 *
 * @param store a bucket that everyone can read; null when there is no mirror store
 * @param url the public address of that bucket; null when there is none
 */
public record OutpostConfig(@Nullable S3Config store, @Nullable URI url) {}
