package vn.lantoa.press.websub;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.SealedText;

/**
 * A subscription that this node is sending to.
 *
 * @param topicSeq the change that what is sent must have in it at least
 * @param lease what the node shows to prove that it may
 */
record WebSubSubscription(
        UUID id, String callback, String topic, @Nullable SealedText secret, long topicSeq, UUID lease) {}
