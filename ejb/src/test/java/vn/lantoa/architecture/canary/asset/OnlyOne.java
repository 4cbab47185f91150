package vn.lantoa.architecture.canary.asset;

/** Breaks: interfaces have more than one class beside them. */
interface OnlyOne {
    String name();
}
