package vn.lantoa.campaign.action;

import vn.lantoa.kernel.Slug;

/** Kind of event in a rehearsal. */
public enum RehearsalEvent implements Slug {
    /** The item is published. */
    OUT,
    /** Messages are sent to this many numbers. */
    SENT,
    /** A company is ordered to send messages to at most this many numbers. */
    ORDERED,
    /** A bulletin is aired this many times in each of its communes. */
    READ,
    /** An action of another kind reaches this many. */
    PLACED,
    /** The item ends. */
    ENDED,
    /** A readiness issue occurs for the first time. */
    FAULT
}
