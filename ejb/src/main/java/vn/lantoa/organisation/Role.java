package vn.lantoa.organisation;

/** What an officer may do in an organisation. One officer may hold several, each with its own validity. */
public enum Role {
    /** Makes drafts, uploads files, submits versions. */
    UPLOADER,
    /** Returns and approves what others submitted. */
    APPROVER,
    /** Releases what is approved, and takes it back. */
    RELEASER,
    /** Manages organisations, officers, routes and partners. */
    ADMINISTRATOR,
    /** Reads everything, the audit log included, and changes nothing. */
    AUDITOR;

    /** Whether nobody gets it by the word of one administrator alone: it makes public, or gives others roles. */
    public boolean isPowerful() {
        return this == APPROVER || this == RELEASER || this == ADMINISTRATOR;
    }
}
