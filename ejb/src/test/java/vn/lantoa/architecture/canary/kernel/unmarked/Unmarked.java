package vn.lantoa.architecture.canary.kernel.unmarked;

/** Breaks: every package is null-marked. */
class Unmarked {}
