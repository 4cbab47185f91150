package vn.lantoa.rendition;

/** The CDI event that there is something to make; observed after the commit. */
record RenditionBell() {}
