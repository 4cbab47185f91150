package vn.lantoa.campaign.readiness;

import vn.lantoa.kernel.Slug;

/** A readiness issue of an item. The code is also the key of its words. */
public enum ReadinessIssue implements Slug {
    /** No version is attached yet. */
    NOTHING_ATTACHED(true),
    /** The attached version is of another kind than is wanted. */
    WRONG_KIND(true),
    /** The attached version is in another language than is wanted. */
    WRONG_LANGUAGE(true),
    /** The attached version has not been approved. */
    NOT_APPROVED(true),
    /** The planned version was approved once, and is so no more. */
    APPROVAL_VOIDED(true),
    /** The item is ready, and nobody has planned its release. */
    NOT_SCHEDULED(true),
    /** The release was called off elsewhere. */
    RELEASE_CANCELLED(true),
    /** The agency that is to make it has said no. */
    DECLINED(true),
    /** The agency that is to make it is none any more on that day. */
    OWNER_NOT_VALID(true),
    /** The item should be out already. */
    OVERDUE(true),
    /** A message would be sent at an hour when nobody is written to. */
    QUIET_HOURS(true),
    /** The item is no message, and telecom companies send nothing else. */
    NOT_A_MESSAGE(true),
    /** Something else of the campaign reaches the same people by the same channel within an hour, or is the same thing. */
    CLASH(true),
    /** The release would come out only after the item is to begin, or is over before the item ends. */
    RELEASE_CROSSES_WINDOW(true),
    /** A licence or a consent ends before the item does. */
    RIGHTS_END(true),
    /** The item is for newspapers and broadcasters, and none of them may receive it. */
    NO_PARTNER(true),
    /** The message cannot get to telephones: the list is empty by then, and there is no company that takes orders. */
    SEGMENT_WITHOUT_CONTACT(true),
    /** The route cannot send to all within the window, the quiet hours taken off. */
    ROUTE_TOO_SLOW(true),
    /** The company that is to be asked to send the message takes no orders by then. */
    COMPANY_TAKES_NO_ORDER(true),
    /** A commune to which it is to go is none any more on that day. */
    COMMUNE_NOT_THERE(true),
    /** A time at which it is to be read lies outside the item's window on every day. */
    READ_OUTSIDE_WINDOW(true),
    /** The item is meant for telephones or loudspeakers, and no action is scheduled for it. */
    NO_ERRAND(false),
    /** A partner who is to have it has no token that is good by then. */
    PARTNER_WITHOUT_TOKEN(false),
    /** The variant follows an older version of its source. */
    VARIANT_OUTDATED(false),
    /** The asset has a newer version than the one attached. */
    NEWER_VERSION(false),
    /** The agency that was asked has not answered. */
    NOT_ANSWERED(false);

    private final boolean blocks;

    ReadinessIssue(boolean blocks) {
        this.blocks = blocks;
    }

    /** True if the item cannot go out as it is meant to; else it is only a warning. */
    public boolean blocks() {
        return blocks;
    }
}
