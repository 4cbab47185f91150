package vn.lantoa.press.websub;

import vn.lantoa.press.item.FeedDocument;

/** Topic with its current document on this node. */
record TopicContent(FeedTopic topic, FeedDocument document) {}
