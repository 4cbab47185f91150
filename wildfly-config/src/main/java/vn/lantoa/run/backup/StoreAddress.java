package vn.lantoa.run.backup;

import java.net.URI;

/** Where a bucket is, and what opens it. */
record StoreAddress(URI endpoint, String bucket, String region, String key, String secret) {
    @Override
    public String toString() {
        return endpoint + "/" + bucket;
    }
}
