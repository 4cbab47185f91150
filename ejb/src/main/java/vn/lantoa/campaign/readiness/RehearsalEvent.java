package vn.lantoa.campaign.readiness;

import vn.lantoa.kernel.Slug;

/** The kind of event in a rehearsal. */
public enum RehearsalEvent implements Slug {
    /** The item comes out. */
    OUT,
    /** Messages were sent to so many numbers. */
    SENT,
    /** A company was asked to send messages to so many numbers at most. */
    ORDERED,
    /** A bulletin was read so many times in each of its communes. */
    READ,
    /** The end of the item has come. */
    ENDED,
    /** A readiness issue, seen for the first time. */
    FAULT
}
