package vn.lantoa.distribution.delivery;

import vn.lantoa.kernel.Slug;

/** Channel through which deliveries are pushed to a partner. */
public enum Channel implements Slug {
    /** A CloudEvent posted to a URL (Standard Webhooks). */
    WEBHOOK,
    /** Files put into a partner's folder. */
    SFTP,
    /** One e-mail per day with the changes. */
    DIGEST
}
