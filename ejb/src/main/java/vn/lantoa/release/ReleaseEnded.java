package vn.lantoa.release;

import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.text.Words;
import vn.lantoa.outbox.HubEvent;

/** A release is out no more, whatever has ended it: channels take back what they have of it. */
public sealed interface ReleaseEnded extends HubEvent permits ReleaseExpired, ReleaseSuperseded, ReleaseWithdrawn {
    ReleaseId release();

    AssetId asset();

    /** The reason, for those who were to spread it, as the word of which {@link #words} makes a sentence. */
    String note();

    /** The sentence of such a reason; a note that somebody has typed is its own. */
    static String words(String note, String language) {
        return Words.in(language).find("ended." + note).orElse(note);
    }
}
