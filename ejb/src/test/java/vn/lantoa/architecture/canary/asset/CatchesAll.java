package vn.lantoa.architecture.canary.asset;

/** Breaks: faults are caught at edges alone. */
class CatchesAll {
    static boolean isDone(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
