package vn.lantoa.asset.s3;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the mirror store.
 *
 * @param store a publicly readable bucket; null if there is no mirror store
 * @param url the public address of that bucket; null if there is none
 */
public record OutpostConfig(@Nullable S3Config store, @Nullable URI url) {}
