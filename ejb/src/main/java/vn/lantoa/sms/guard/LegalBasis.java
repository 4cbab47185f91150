package vn.lantoa.sms.guard;

import vn.lantoa.kernel.Slug;

/** The legal basis for writing to a number. */
public enum LegalBasis implements Slug {
    /** The owner of the number consented, and it is known when. */
    CONSENT,
    /** A law or a decision of an authority says that people are to be told. */
    PUBLIC_TASK,
    /** Life or property is in danger. */
    VITAL_INTEREST
}
