package vn.lantoa.architecture.canary.asset;

/** Breaks: interfaces are for more than their neighbour. */
interface OnlyOne {
    String name();
}
