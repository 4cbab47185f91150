package vn.lantoa.press.format;

import vn.lantoa.kernel.text.Words;

/** The reason why something is in a feed no more, with the text shown in the place of its title. */
public enum FeedNotice {
    NOTICE,
    REPLACE,
    RECALL,
    REMOVE_BY_LAW,
    LAPSED,
    /** The asset is still public, and no longer belongs to this feed. */
    MOVED;

    public String words() {
        return Words.VI.text("feed.gone." + name());
    }
}
