package vn.lantoa.field.drill;

/** The steps of a publication at which a drill may act. */
enum Step {
    CREATE,
    DRAFT,
    OPEN_UPLOAD,
    UPLOAD,
    INSPECT,
    SEAL,
    SUBMIT,
    APPROVE,
    RELEASE,
    /** From the release to the webhook of a partner. */
    DELIVERY,
    WITHDRAW,
    RECALL
}
