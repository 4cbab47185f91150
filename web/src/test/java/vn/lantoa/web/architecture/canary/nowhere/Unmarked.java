package vn.lantoa.web.architecture.canary.nowhere;

/** In a package that says nothing about null. */
class Unmarked {}
