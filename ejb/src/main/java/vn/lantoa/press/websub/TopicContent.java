package vn.lantoa.press.websub;

import vn.lantoa.press.format.FeedDocument;

/** A topic with its document as this node knows it. */
record TopicContent(FeedTopic topic, FeedDocument document) {}
