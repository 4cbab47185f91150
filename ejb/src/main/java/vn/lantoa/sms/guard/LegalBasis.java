package vn.lantoa.sms.guard;

import java.util.Locale;

/** Why a number may be written to at all. */
public enum LegalBasis {
    /** Its owner said yes, and it is known when. */
    CONSENT,
    /** A law or a decision of an authority says that people are to be told. */
    PUBLIC_TASK,
    /** Life or property is in danger. */
    VITAL_INTEREST;

    /** The word on the wire: {@code public-task}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
