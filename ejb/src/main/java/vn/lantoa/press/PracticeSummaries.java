package vn.lantoa.press;

import vn.lantoa.press.item.FeedContent;

/** Port to the summaries of the good-practice feed. Implemented by the later stage that selects the feed's content. */
public interface PracticeSummaries {
    /** Returns the content with these summaries; withdrawal notices are unchanged. */
    FeedContent tell(FeedContent content);
}
