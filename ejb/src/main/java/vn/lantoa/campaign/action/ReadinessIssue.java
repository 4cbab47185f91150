package vn.lantoa.campaign.action;

import vn.lantoa.kernel.Slug;

/** Readiness issue of an item. The code is also the key of its text. */
public enum ReadinessIssue implements Slug {
    /** No version is attached yet. */
    NOTHING_ATTACHED(true),
    /** The attached version is of another kind than wanted. */
    WRONG_KIND(true),
    /** The attached version is in another language than wanted. */
    WRONG_LANGUAGE(true),
    /** The attached version is not approved. */
    NOT_APPROVED(true),
    /** The planned version was approved once, and no longer is. */
    APPROVAL_VOIDED(true),
    /** The item is ready, but its release is not planned. */
    NOT_SCHEDULED(true),
    /** The release was cancelled separately. */
    RELEASE_CANCELLED(true),
    /** The agency declined to produce the item. */
    DECLINED(true),
    /** The agency that produces the item does not exist on the item's day. */
    OWNER_NOT_VALID(true),
    /** The item is overdue. */
    OVERDUE(true),
    /** A message would be sent during quiet hours. */
    QUIET_HOURS(true),
    /** The asset is not an SMS text, the only kind that telecom companies send. */
    NOT_A_MESSAGE(true),
    /**
     * Another item of the campaign has the same asset, or reaches the same people on the same channel within an hour.
     */
    CLASH(true),
    /** The release is published after the item begins, or expires before the item ends. */
    RELEASE_CROSSES_WINDOW(true),
    /** A licence or consent expires before the item ends. */
    RIGHTS_END(true),
    /** The item is for newspapers and broadcasters, but no partner may receive the item. */
    NO_PARTNER(true),
    /** The message cannot reach phones: the contact list is empty by then, and no company takes orders. */
    SEGMENT_WITHOUT_CONTACT(true),
    /** The route cannot send to all recipients within the window, without the quiet hours. */
    ROUTE_TOO_SLOW(true),
    /** The telecom company does not take orders at that time. */
    COMPANY_TAKES_NO_ORDER(true),
    /** A target commune does not exist on that day. */
    COMMUNE_NOT_THERE(true),
    /** An airing time is outside the item's window on every day. */
    READ_OUTSIDE_WINDOW(true),
    /** The item is for phones or loudspeakers, but no action is scheduled. */
    NO_ACTION(false),
    /** A partner that should receive the item has no valid token at its time. */
    PARTNER_WITHOUT_TOKEN(false),
    /** The variant follows an older version of its source. */
    VARIANT_OUTDATED(false),
    /** The asset has a newer version than the one attached. */
    NEWER_VERSION(false),
    /** The agency has not answered. */
    NOT_ANSWERED(false);

    private final boolean blocks;

    ReadinessIssue(boolean blocks) {
        this.blocks = blocks;
    }

    /** Returns whether the issue prevents publication as planned; false for a warning. */
    public boolean blocks() {
        return blocks;
    }
}
