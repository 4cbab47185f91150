package vn.lantoa.press.websub;

import java.util.UUID;

/**
 * A request that this node is verifying.
 *
 * @param leaseSeconds for how long it is, once it stands
 */
record WebSubRequest(UUID id, boolean subscribes, String callback, String topic, int leaseSeconds) {}
