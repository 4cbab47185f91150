package vn.lantoa.bulletin;

import vn.lantoa.kernel.Slug;

/** The voice of a bulletin. */
public enum BulletinVoice implements Slug {
    /** An announcer reads it, from the text. */
    ANNOUNCER,
    /** The recording that was approved with the asset. */
    RECORDING,
    /** A machine; it says so wherever it is heard or shown. */
    MACHINE
}
