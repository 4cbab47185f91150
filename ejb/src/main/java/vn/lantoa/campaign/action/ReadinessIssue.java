package vn.lantoa.campaign.action;

import vn.lantoa.kernel.Slug;

/** Readiness issue of an item or event. The code is also the key of its text. */
public enum ReadinessIssue implements Slug {
    /** No version is attached yet. */
    NOTHING_ATTACHED,
    /** The attached version is of another kind than wanted. */
    WRONG_KIND,
    /** The attached version is in another language than wanted. */
    WRONG_LANGUAGE,
    /** The attached version is not approved. */
    NOT_APPROVED,
    /** The planned version was approved once, and no longer is. */
    APPROVAL_VOIDED,
    /** The item is ready, but its release is not planned. */
    NOT_SCHEDULED,
    /** The release was cancelled separately. */
    RELEASE_CANCELLED,
    /** The agency declined to produce the item. */
    DECLINED,
    /** The agency that produces the item does not exist on the item's day. */
    OWNER_NOT_VALID,
    /** The item is overdue. */
    OVERDUE,
    /** A message would be sent during quiet hours. */
    QUIET_HOURS,
    /** The asset is not an SMS text, the only kind that telecom companies send. */
    NOT_A_MESSAGE,
    /**
     * Another item of the campaign has the same asset, or reaches the same people on the same channel within an hour.
     */
    CLASH,
    /** The release is published after the item begins, or expires before the item ends. */
    RELEASE_CROSSES_WINDOW,
    /** A licence or consent expires before the item ends. */
    RIGHTS_END,
    /** The item is for newspapers and broadcasters, but no partner may receive the item. */
    NO_PARTNER,
    /** The message cannot reach phones: the contact list will be empty at that time, and no company takes orders. */
    SEGMENT_WITHOUT_CONTACT,
    /** The route cannot send to all recipients within the window, in which the quiet hours do not count. */
    ROUTE_TOO_SLOW,
    /** The telecom company does not take orders at that time. */
    COMPANY_TAKES_NO_ORDER,
    /** A target commune does not exist on that day. */
    COMMUNE_NOT_THERE,
    /** An airing time is outside the item's window on every day. */
    READ_OUTSIDE_WINDOW,
    /** The event begins within seven days, and its venue is not known. */
    NO_VENUE,
    /** The item is for phones or loudspeakers, but no action is scheduled. */
    NO_ACTION,
    /** A partner that should receive the item has no valid token at its time. */
    PARTNER_WITHOUT_TOKEN,
    /** The variant follows an older version of its source. */
    VARIANT_OUTDATED,
    /** The asset has a newer version than the one attached. */
    NEWER_VERSION,
    /** The agency has not answered. */
    NOT_ANSWERED,
    /** The event has ended and is not recorded. */
    NOT_RECORDED;

    /** Returns whether the issue prevents publication as planned; false for the warnings, from {@link #NO_ACTION} on. */
    public boolean blocks() {
        return compareTo(NO_ACTION) < 0;
    }
}
