package vn.lantoa.press.item;

import vn.lantoa.kernel.Words;

/** Reason why an item is no longer in a feed, with the text shown instead of its title. */
public enum FeedNotice {
    NOTICE,
    REPLACE,
    RECALL,
    REMOVE_BY_LAW,
    LAPSED,
    /** The asset is still public but no longer belongs to this feed. */
    MOVED;

    public String words() {
        return Words.VI.text("feed.gone." + name());
    }
}
