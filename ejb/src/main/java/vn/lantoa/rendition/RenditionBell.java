package vn.lantoa.rendition;

/** CDI event, observed after the commit: renditions are waiting. */
record RenditionBell() {}
