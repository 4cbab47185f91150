package vn.lantoa.asset.s3;

import java.net.URI;
import vn.lantoa.kernel.Secret;

/** Settings of the object store. */
public record S3Config(URI endpoint, String accessKey, Secret secretKey, String bucket, String region) {}
