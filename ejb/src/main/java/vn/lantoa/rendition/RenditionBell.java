package vn.lantoa.rendition;

/** Fired when there is something to make; heard after the commit. */
record RenditionBell() {}
