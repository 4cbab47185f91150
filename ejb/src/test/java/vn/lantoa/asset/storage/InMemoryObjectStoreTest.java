package vn.lantoa.asset.storage;

import java.time.Clock;

class InMemoryObjectStoreTest extends ObjectStoreContract {
    private final ObjectStore store = new InMemoryObjectStore(Clock.systemUTC());

    @Override
    protected ObjectStore store() {
        return store;
    }
}
