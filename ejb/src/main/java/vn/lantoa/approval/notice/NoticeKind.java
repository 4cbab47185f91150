package vn.lantoa.approval.notice;

import vn.lantoa.organisation.AccountChange;

/** The kind of a notice. */
public enum NoticeKind {
    /** A version waits for the reader's decision. */
    TO_DECIDE,
    /** A version that waited for the reader's decision was taken back from review. */
    SUBMISSION_WITHDRAWN,
    /** A version the reader worked on was returned. */
    RETURNED,
    /** A version the reader worked on was approved. */
    APPROVED,
    /** Something was said about a version the reader worked on, or in a thread the reader speaks in. */
    COMMENTED,
    /** An approved version waits for its release by the reader. */
    TO_RELEASE,
    /** A version the reader worked on is out. */
    RELEASED,
    /** A version the reader worked on was taken back. */
    WITHDRAWN,
    /** A change that needs two administrators waits for the second administrator. */
    CHANGE_ASKED,
    /** A change that needs two administrators was confirmed, and is done. */
    CHANGE_CONFIRMED,
    /** A change that needs two administrators was refused. */
    CHANGE_REFUSED,
    /** An administrator of the whole was replaced on the host. */
    ADMINISTRATOR_REPLACED,
    /** A deputy approves, releases or administers for some days: of the reader, for the reader, or under their eyes. */
    DEPUTY_NAMED,
    /** Files of a version that the reader worked on or is responsible for were found infected and are withheld. */
    QUARANTINED,
    /** Partners have not confirmed in time that they have removed a recalled release. */
    RECALL_OVERDUE,
    /** A partner reads no more. */
    PARTNER_SILENT,
    /** The reader's agency is asked to produce an item for a campaign. */
    CAMPAIGN_ASKED,
    /** An item that the reader's agency produces for a campaign was moved to another time. */
    CAMPAIGN_MOVED,
    /** Something that the reader's agency makes for a campaign was called off. */
    CAMPAIGN_CANCELLED,
    /** An agency has responded to a request of a campaign that the reader leads. */
    CAMPAIGN_ANSWERED,
    /** The message that was planned for a list was refused when its time came. */
    CAMPAIGN_REFUSED,
    /** A scheduled action of the reader's agency is off, because its item is not published on the action's channel. */
    CAMPAIGN_ERRAND_OFF,
    /** A scheduled action of the agency that was off is waiting again. */
    CAMPAIGN_ERRAND_BACK,
    /** A campaign for which the reader's agency produces an item was paused. */
    CAMPAIGN_PAUSED,
    /** A campaign for which the reader's agency produces an item was resumed. */
    CAMPAIGN_RESUMED,
    /** A campaign for which the reader's agency produces an item was stopped. */
    CAMPAIGN_STOPPED,
    /** Something that the reader's agency is to make for a campaign is due soon. */
    CAMPAIGN_DUE_SOON,
    /** An item that the reader's agency produces or leads for a campaign is late. */
    CAMPAIGN_OVERDUE,
    /** The yearly report of the reader's unit is due soon, and was not submitted yet. */
    REPORT_DUE,
    /** The province has chosen a nomination of the reader's unit as good practice. */
    PRACTICE_CHOSEN,
    /** The province has declined what the reader's unit nominated as good practice, or no longer stands by its choice. */
    PRACTICE_DECLINED,
    /** An authenticator was added to the reader's account. */
    ACCOUNT_FACTOR_ADDED,
    /** Another authenticator took the place of the reader's. */
    ACCOUNT_FACTOR_REPLACED,
    /** The authenticator was removed from the reader's account. */
    ACCOUNT_FACTOR_REMOVED,
    /** A passkey was added to the reader's account. */
    ACCOUNT_PASSKEY_ADDED,
    /** A passkey was removed from the reader's account. */
    ACCOUNT_PASSKEY_REMOVED,
    /** An account of the identity provider leads to the reader's account. */
    ACCOUNT_PROVIDER_LINKED,
    /** An account of the identity provider leads to the reader's account no more. */
    ACCOUNT_PROVIDER_UNLINKED,
    /** A recovery code of the reader was used. */
    ACCOUNT_RECOVERY_CODE_USED,
    /** The reader's password was set or changed. */
    ACCOUNT_PASSWORD_SET,
    /** The reader signed in from an unknown browser. */
    ACCOUNT_NEW_DEVICE;

    /**
     * Returns true if repeated events cause repeated notices: an officer may decide several steps, and a version may
     * get several comments.
     */
    boolean comesAgain() {
        return this == TO_DECIDE || this == COMMENTED;
    }

    static NoticeKind of(AccountChange change) {
        return valueOf("ACCOUNT_" + change.name());
    }
}
