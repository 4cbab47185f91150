package vn.lantoa.sms.contact;

import vn.lantoa.kernel.Slug;

/** Class of a message under the rules on unwanted messages (Decree 91/2020/NĐ-CP). */
public enum MessageClass implements Slug {
    /** Notice of a public service. */
    NOTICE,
    /** Part of a campaign that asks readers to take action. */
    CAMPAIGN,
    /**
     * Danger to life or property. Its terms are as strict as the terms of the other classes unless configured
     * otherwise.
     */
    EMERGENCY
}
