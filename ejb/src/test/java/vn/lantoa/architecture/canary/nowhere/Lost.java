package vn.lantoa.architecture.canary.nowhere;

/** Breaks: all stages are listed. */
class Lost {}
