package vn.lantoa.press.websub;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.SealedText;

/**
 * Subscription to which this node is sending.
 *
 * @param topicSeq the change that the sent document must contain at least
 * @param lease the id of this node's lease
 */
record WebSubSubscription(
        UUID id, String callback, String topic, @Nullable SealedText secret, long topicSeq, UUID lease) {}
