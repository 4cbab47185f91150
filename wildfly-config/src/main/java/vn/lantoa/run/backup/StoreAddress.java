package vn.lantoa.run.backup;

import java.net.URI;

/** Address of a bucket, and its credentials. */
record StoreAddress(URI endpoint, String bucket, String region, String key, String secret) {
    @Override
    public String toString() {
        return endpoint + "/" + bucket;
    }
}
