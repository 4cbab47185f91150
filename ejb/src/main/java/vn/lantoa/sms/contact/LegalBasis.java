package vn.lantoa.sms.contact;

import vn.lantoa.kernel.Slug;

/** Legal basis for writing to a number. */
public enum LegalBasis implements Slug {
    /** The owner of the number has consented, and the date is known. */
    CONSENT,
    /** A law or a decision of an authority requires that people are informed. */
    PUBLIC_TASK,
    /** Life or property is in danger. */
    VITAL_INTEREST
}
