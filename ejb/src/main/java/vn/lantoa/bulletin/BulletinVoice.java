package vn.lantoa.bulletin;

import vn.lantoa.kernel.Slug;

/** Voice of a bulletin. */
public enum BulletinVoice implements Slug {
    /** An announcer reads the text. */
    ANNOUNCER,
    /** The recording approved with the asset. */
    RECORDING,
    /** A speech synthesizer. The bulletin is marked as synthesized wherever it is played or displayed. */
    MACHINE
}
