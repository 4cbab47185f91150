package vn.lantoa.press;

import vn.lantoa.press.item.FeedContent;

/** Summaries for the good-practice feed, whose content a later stage selects. */
public interface PracticeSummaries {
    /** Returns the content with these summaries; withdrawal notices are unchanged. */
    FeedContent tell(FeedContent content);
}
