package vn.lantoa.approval.notice;

import vn.lantoa.organisation.AccountChange;

/** The kind of a notice. The reader is the officer who receives the notice. */
public enum NoticeKind {
    /** A version waits for the reader's decision. */
    TO_DECIDE,
    /** A version that waited for the reader's decision was withdrawn from review. */
    SUBMISSION_WITHDRAWN,
    /** A version the reader worked on was returned. */
    RETURNED,
    /** A version the reader worked on was approved. */
    APPROVED,
    /** A comment was added to a version the reader worked on, or to a thread in which the reader has commented. */
    COMMENTED,
    /** An approved version waits for its release by the reader. */
    TO_RELEASE,
    /** A version the reader worked on was published. */
    RELEASED,
    /** A version the reader worked on was withdrawn. */
    WITHDRAWN,
    /** A change that needs two administrators waits for the second administrator. */
    CHANGE_ASKED,
    /** A change that needs two administrators was confirmedand carried out. */
    CHANGE_CONFIRMED,
    /** A change that needs two administrators was refused. */
    CHANGE_REFUSED,
    /** A hub-wide administrator was replaced by a command on the server. */
    ADMINISTRATOR_REPLACED,
    /** A deputy who approves, releases or administers was named; sent to both officers and their administrators. */
    DEPUTY_NAMED,
    /** Files of a version that the reader worked on or is responsible for were found infected and are withheld. */
    QUARANTINED,
    /** Partners have not confirmed in time that they have removed a recalled release. */
    RECALL_OVERDUE,
    /** A partner has stopped reading. */
    PARTNER_SILENT,
    /** The reader's agency is asked to produce an item for a campaign. */
    CAMPAIGN_ASKED,
    /** An item that the reader's agency produces for a campaign was moved to another time. */
    CAMPAIGN_MOVED,
    /** An item that the reader's agency produces for a campaign was cancelled. */
    CAMPAIGN_CANCELLED,
    /** An agency has responded to a request of a campaign that the reader leads. */
    CAMPAIGN_ANSWERED,
    /** A scheduled action of a campaign was refused when it was due. */
    CAMPAIGN_REFUSED,
    /**
     * A scheduled action of the reader's agency is suspended, because its item is not published on the action's
     * channel.
     */
    CAMPAIGN_ERRAND_OFF,
    /** A suspended scheduled action of the reader's agency is waiting again. */
    CAMPAIGN_ERRAND_BACK,
    /** A campaign for which the reader's agency produces an item was paused. */
    CAMPAIGN_PAUSED,
    /** A campaign for which the reader's agency produces an item was resumed. */
    CAMPAIGN_RESUMED,
    /** A campaign for which the reader's agency produces an item was stopped. */
    CAMPAIGN_STOPPED,
    /** An item that the reader's agency produces for a campaign is due soon. */
    CAMPAIGN_DUE_SOON,
    /** An item that the reader's agency produces or leads for a campaign is late. */
    CAMPAIGN_OVERDUE,
    /** The yearly report of the reader's unit is due soon, and was not submitted yet. */
    REPORT_DUE,
    /** A report waits for the decision of the reader's office. */
    REPORT_SUBMITTED,
    /** The report of the reader's unit or office was returned with a reason. */
    REPORT_RETURNED,
    /** The report of the reader's unit or office was accepted. */
    REPORT_ACCEPTED,
    /** The province has chosen a nomination of the reader's unit as good practice. */
    PRACTICE_CHOSEN,
    /** The province has declined a nomination of the reader's unit, or has revoked its choice. */
    PRACTICE_DECLINED,
    /** A picture of the reader's asset, or at the reader's portal or place, says something else than its original. */
    PICTURE_ALARM,
    /** An authenticator was added to the reader's account. */
    ACCOUNT_FACTOR_ADDED,
    /** The authenticator of the reader's account was replaced. */
    ACCOUNT_FACTOR_REPLACED,
    /** The authenticator was removed from the reader's account. */
    ACCOUNT_FACTOR_REMOVED,
    /** A passkey was added to the reader's account. */
    ACCOUNT_PASSKEY_ADDED,
    /** A passkey was removed from the reader's account. */
    ACCOUNT_PASSKEY_REMOVED,
    /** An account of the identity provider was linked to the reader's account. */
    ACCOUNT_PROVIDER_LINKED,
    /** An account of the identity provider was unlinked from the reader's account. */
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
