package vn.lantoa.press.websub;

import java.util.UUID;

/**
 * Request that this node is verifying.
 *
 * @param leaseSeconds the duration of the subscription, in seconds
 */
record WebSubRequest(UUID id, boolean subscribes, String callback, String topic, int leaseSeconds) {}
