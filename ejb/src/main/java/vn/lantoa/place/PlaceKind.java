package vn.lantoa.place;

import vn.lantoa.kernel.Slug;

/** Kind of place where material is displayed or played. */
public enum PlaceKind implements Slug {
    /** A billboard, a mural, or another large outdoor board. */
    BILLBOARD,
    NOTICE_BOARD,
    ONE_STOP_DESK,
    POST_OFFICE,
    /** A point that offers help with public services, or wireless access. */
    SUPPORT_POINT,
    /** A cluster of loudspeakers. */
    LOUDSPEAKERS,
    SCREEN,
    SCHOOL
}
