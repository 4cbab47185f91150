package vn.lantoa.place;

import vn.lantoa.kernel.Slug;

/** A kind of place where things hang, stand or play. */
public enum PlaceKind implements Slug {
    /** A billboard, a mural, a large board outdoors. */
    BILLBOARD,
    NOTICE_BOARD,
    ONE_STOP_DESK,
    POST_OFFICE,
    /** A point where people are helped with public services, or have wireless access. */
    SUPPORT_POINT,
    /** A cluster of loudspeakers. */
    LOUDSPEAKERS,
    SCREEN,
    SCHOOL
}
