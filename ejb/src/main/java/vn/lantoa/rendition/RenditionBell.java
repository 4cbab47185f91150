package vn.lantoa.rendition;

/** The CDI event that renditions are waiting; observed after the commit. */
record RenditionBell() {}
