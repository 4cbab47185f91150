package vn.lantoa.sms.guard;

import vn.lantoa.kernel.Slug;

/** The class of a message under the rules on unwanted messages (Decree 91/2020/NĐ-CP). */
public enum MessageClass implements Slug {
    /** A notice of a public service. */
    NOTICE,
    /** Part of a campaign: it wants something of who reads it. */
    CAMPAIGN,
    /** Danger to life or property. Its terms are as strict as the others' until somebody sets them otherwise. */
    EMERGENCY
}
