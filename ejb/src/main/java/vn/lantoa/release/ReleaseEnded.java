package vn.lantoa.release;

import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Words;
import vn.lantoa.outbox.HubEvent;

/** Event: a release is no longer public, for whatever reason. Channels remove their copies. */
public sealed interface ReleaseEnded extends HubEvent permits ReleaseExpired, ReleaseSuperseded, ReleaseWithdrawn {
    ReleaseId release();

    AssetId asset();

    /** Returns the key of the reason, which {@link #words} translates into a sentence. */
    String note();

    /** Returns the sentence for a reason in the given language. A note typed by an officer is returned unchanged. */
    static String words(String note, String language) {
        return Words.in(language).find("ended." + note).orElse(note);
    }
}
